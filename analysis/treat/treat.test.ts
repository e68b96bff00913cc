import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { greatestDifference, hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { percentile } from './percentile.ts';
import type { TreatmentSettings } from './settings.ts';
import { shape } from './shape.ts';
import { type TreatSettings, treat } from './treat.ts';
import { winsorise } from './winsorise.ts';

const log: TreatmentSettings = { method: 'logShifted' };
const oneToNine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('treat', () => {
  it('leaves what passes as it is, unless forced', () => {
    const source = column([1, 2, 3, 4, 5]);
    const settings = { methods: [log] };
    expect(valueOf(treat(source, settings)).column).toBe(source);
    expect(valueOf(treat(source, { ...settings, force: true })).tries).toHaveLength(1);
  });

  it('stops at the first method that makes the column pass and tells how', () => {
    const made = valueOf(
      treat(column([...oneToNine, 100]), { methods: [{ method: 'winsorise' }, log] }),
    );
    expect(made.before.passes).toBe(false);
    expect(made.before.skewness).toBeCloseTo(3.1189, 5);
    expect(made.before.kurtosis).toBeCloseTo(9.79924, 5);
    expect(made.tries).toHaveLength(1);
    expect(made.tries[0]).toMatchObject({ method: 'winsorise', movedPoints: 1, passes: true });
    expect(made.tries[0]?.shape.skewness).toBeCloseTo(-0.15146, 5);
    expect(made.tries[0]?.shape.kurtosis).toBeCloseTo(-1.35698, 5);
  });

  it('gives the published shifted logarithms', () => {
    const made = valueOf(
      treat(column([0, 0, 1, 1, 2, 3, 50, 200, 1000, 90000]), { methods: [log] }),
    );
    const expected = [
      6.8024, 6.8024, 6.8035, 6.8035, 6.8046, 6.8057, 6.8565, 7.0031, 7.5496, 11.4175,
    ];
    made.column.values.forEach((value, row) => expect(value).toBeCloseTo(expected[row] ?? 0, 4));
  });

  it('keeps a gap and its reason and counts it in nothing', () => {
    const whole = valueOf(treat(column([...oneToNine, 100]), { methods: [log] }));
    const made = valueOf(treat(column(['no-data', ...oneToNine, 100]), { methods: [log] }));
    expect(made.column.missing.get(0)).toBe('no-data');
    expect([...made.column.values.subarray(1)]).toEqual([...whole.column.values]);
  });

  it('lets one indicator be treated that passes', () => {
    const source = column([...oneToNine, 12]);
    const method: TreatmentSettings = { method: 'winsorise', force: true, maximumPoints: 1 };
    expect(valueOf(treat(source, { methods: [method] })).column).toBe(source);
    const made = valueOf(treat(source, { methods: [method], force: true }));
    expect([...made.column.values]).toEqual([...oneToNine, 9]);
  });
});

describe('winsorise', () => {
  const twins = [1, 2, 3, 2, 1, 3, 2, 2, 1, 3, 2, 100, 100, 3, 2, 1, 2, 2, 3, 1, 2, 3, 2, 1];

  it('counts distinct points: equal values beyond the maximum stay, where COINr moves both', () => {
    const within = valueOf(winsorise(column(twins), { maximumPoints: 1 }));
    expect(within.movedPoints).toBe(0);
    const beyond = valueOf(winsorise(column(twins), { maximumPoints: 1, ties: 'beyond' }));
    expect(beyond.movedPoints).toBe(2);
    expect(beyond.column.values[11]).toBe(3);
  });

  it('does not make all values equal, where COINr stops with an error', () => {
    const zeros = [...Array.from({ length: 18 }, () => 0), 12, 30];
    const made = valueOf(winsorise(column(zeros), { maximumPoints: 5 }));
    expect([...made.column.values.subarray(17)]).toEqual([0, 12, 12]);
  });

  it('leaves constant and lonely values', () => {
    const same = column([7, 7, 7, 7]);
    expect(valueOf(winsorise(same, { force: true })).column).toBe(same);
    const lonely = column([7, 'no-data']);
    expect(valueOf(winsorise(lonely, { force: true })).column).toBe(lonely);
  });
});

interface VectorCase {
  readonly fn: string;
  readonly args: { readonly x: readonly (number | 'NA')[] } & Record<string, unknown>;
  readonly out?: unknown;
  readonly error?: string;
}

const here = hasReference('coinr/synth');
const skipped = here ? '' : ' (skipped: no ../shared/reference)';

describe.skipIf(!here)(`treatments beside COINr functions${skipped}`, () => {
  const cases = (name: string): readonly VectorCase[] =>
    (
      JSON.parse(
        readFileSync('../shared/reference/coinr/fn/vector_cases.json', 'utf8'),
      ) as readonly VectorCase[]
    ).filter(({ fn, error }) => fn === name && error === undefined);
  const cells = (given: unknown): readonly number[] =>
    (given as readonly unknown[]).map((cell) => (typeof cell === 'number' ? cell : Number.NaN));
  const source = ({ args }: VectorCase) =>
    column(args.x.map((cell) => (cell === 'NA' ? 'no-data' : cell)));

  it.each([
    ['skew', 'skewness'],
    ['kurt', 'kurtosis'],
  ] as const)('gives %s', (name, key) => {
    for (const each of cases(name)) {
      const expected = typeof each.out === 'number' ? each.out : Number.NaN;
      expect(greatestDifference([shape(source(each).values)[key]], [expected])).toBeLessThan(1e-9);
    }
  });

  it.each([
    ['log_CT', { method: 'logShifted' }],
    ['log_CT_plus', { method: 'logSigned' }],
    ['log_CT_orig', { method: 'logFromOne' }],
  ] as const)('gives %s', (name, method) => {
    for (const each of cases(name)) {
      const { x } = each.out as { readonly x: unknown };
      const expected = cells(x);
      if (expected.every(Number.isNaN)) continue;
      if (new Set(expected.filter((cell) => !Number.isNaN(cell))).size < 2) continue;
      const made = valueOf(treat(source(each), { methods: [method], force: true }));
      expect(greatestDifference(made.column.values, expected)).toBeLessThan(1e-9);
    }
  });

  it('gives boxcox', () => {
    for (const each of cases('boxcox')) {
      const expected = cells(each.out);
      if (new Set(expected.filter((cell) => Number.isFinite(cell))).size < 2) continue;
      const power = Number(each.args['lambda']);
      const made = treat(source(each), { methods: [{ method: 'boxCox', power }], force: true });
      expect(greatestDifference(valueOf(made).column.values, expected)).toBeLessThan(1e-9);
    }
  });

  it('gives winsorise, equal values moving beyond the maximum', () => {
    for (const each of cases('winsorise')) {
      const { x, nwin } = each.out as { readonly x: unknown; readonly nwin: number };
      const maximumPoints = Number(each.args['winmax'] ?? 1000);
      const force = each.args['force_win'] === true;
      const made = valueOf(winsorise(source(each), { maximumPoints, ties: 'beyond', force }));
      const expected = cells(x);
      if (new Set(expected.filter((cell) => !Number.isNaN(cell))).size < 2) continue;
      expect(greatestDifference(made.column.values, expected), JSON.stringify(each)).toBeLessThan(
        1e-9,
      );
      expect(made.movedPoints).toBe(nwin);
    }
  });

  it('works log_GII out, where COINr returns the values', () => {
    for (const each of cases('log_GII')) {
      const { values } = source(each);
      const { x } = each.out as { readonly x: unknown };
      expect(greatestDifference(cells(x), values)).toBeLessThan(1e-9);
    }
    const made = valueOf(
      treat(column([0, 50, 100]), { methods: [{ method: 'logScaled' }], force: true }),
    );
    expect([...made.column.values]).toEqual([0, Math.log(50.5), Math.log(100)]);
  });
});

describe.skipIf(!here)(`treat beside COINr tables${skipped}`, () => {
  const codes = Array.from({ length: 54 }, (_, place) => `I${String(place + 1).padStart(2, '0')}`);
  const table = (name: string): ReferenceTable => new ReferenceTable(`coinr/synth/${name}.csv`);
  const usual = (maximumPoints: number, then: TreatmentSettings = log): TreatSettings => ({
    methods: [{ method: 'winsorise', maximumPoints, ties: 'beyond' }, then],
  });

  it.each([
    ['default', usual(5)],
    ['winmax10', usual(10)],
    ['winmax1', usual(1)],
    ['winmax0_log_CT', usual(0)],
    ['thresh_1_2', { ...usual(5), test: { skewness: 1, kurtosis: 2 } }],
    ['log_CT_plus', usual(0, { method: 'logSigned' })],
    ['log_CT_orig', usual(0, { method: 'logFromOne' })],
    ['boxcox0.5', usual(0, { method: 'boxCox', power: 0.5 })],
    ['combine', { ...usual(2), combine: true }],
    ['winsor_only', usual(100)],
  ] as const)('gives the table %s with its details', (name, settings) => {
    const base = table('05_base');
    const expected = table(`06_treat_${name}`);
    const details = table(`06_treat_${name}_details`);
    codes.forEach((code, row) => {
      const made = valueOf(treat(base.column(code), settings));
      expect(
        greatestDifference(made.column.values, expected.numbers(code)),
        `${name} ${code}`,
      ).toBeLessThan(1e-9);
      expect(String(made.before.passes).toUpperCase()).toBe(
        details.text('check_SkewKurt0.Pass')[row],
      );
      const moved = made.tries.find(({ method }) => method === 'winsorise')?.movedPoints ?? 0;
      expect(moved, `${name} ${code}`).toBe(Number(details.text('winsorise.nwin')[row]));
    });
  });

  it('gives the table with settings of single indicators', () => {
    const base = table('05_base');
    const expected = table('06_treat_indiv');
    for (const code of codes) {
      if (!expected.head.includes(code)) continue;
      const settings: TreatSettings =
        code === 'I03'
          ? { methods: [] }
          : code === 'I05'
            ? { methods: [log], force: true }
            : usual(5);
      const made = valueOf(treat(base.column(code), settings));
      expect(greatestDifference(made.column.values, expected.numbers(code)), code).toBeLessThan(
        1e-9,
      );
    }
  });
});

describe.skipIf(!here)(`percentile beside base R${skipped}`, () => {
  it('gives the winsorised samples', () => {
    interface Sample {
      readonly x: readonly number[];
      readonly winsor: Readonly<Record<string, { readonly values: readonly number[] }>>;
    }
    const samples = JSON.parse(
      readFileSync('../shared/reference/rstats/moments_winsor.json', 'utf8'),
    ) as readonly Sample[];
    expect(samples.length).toBeGreaterThan(0);
    for (const { x, winsor } of samples) {
      for (const [name, share] of [
        ['t05', 0.05],
        ['t10', 0.1],
        ['t20', 0.2],
      ] as const) {
        const made = valueOf(percentile(column(x), { lower: share, upper: 1 - share }));
        expect(greatestDifference(made.column.values, winsor[name]?.values ?? [])).toBeLessThan(
          1e-9,
        );
      }
    }
  });
});
