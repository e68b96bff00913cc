import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnStatistics } from '../assess/columnStatistics.ts';
import type { Column } from '../column.ts';
import { denominate } from '../denominate/denominate.ts';
import { latestYear } from '../impute/latestYear.ts';
import { normalise } from '../normalise/normalise.ts';
import { coinrAnswer } from '../testing/coinr.ts';
import {
  greatestDifference,
  hasReference,
  type ReferenceTable,
  referenceFolder,
  valueOf,
} from '../testing/reference.ts';
import { passes } from '../treat/passes.ts';
import { shape } from '../treat/shape.ts';
import { type TreatSettings, treat } from '../treat/treat.ts';
import { usualTest } from '../treat/treatment.ts';

const here = hasReference('coinr/synth');

describe.skipIf(!here)(
  `steps and statistics beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const read = (file: string): ReferenceTable => coinrAnswer(`synth/${file}`);
    const near = (got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void =>
      expect(greatestDifference(got, expected), what).toBeLessThan(1e-9);

    it('denominates by the columns that the metadata name', () => {
      const [raw, data, meta, expected] = ['00_raw', 'iData', 'iMeta', '02_denominated'].map(read);
      if (!raw || !data || !meta || !expected) throw new Error('no table');
      meta.text('iCode').forEach((code, row) => {
        if (!expected.head.includes(code)) return;
        const by = meta.text('Denominator')[row] ?? '';
        const source = raw.column(code);
        const made = by === '' ? source : denominate(source, data.column(by), {});
        near(made.values, expected.numbers(code), code);
      });
    });

    it.each([
      ['05_base_stats', '05_base', (value: number) => value],
      ['06_treated_stats', '06_treat_default', (value: number) => value],
      ['01_stats_raw_signif3', '00_raw', (value: number) => Number(value.toPrecision(3))],
    ] as const)('describes the columns of %s', (name, source, round) => {
      const [wanted, data] = [read(name), read(source)];
      const got = wanted.text('iCode').map((code) => columnStatistics(data.column(code)));
      const compare = (head: string, of: (one: (typeof got)[number]) => unknown): void =>
        near(
          got.map((one) => {
            const value = of(one);
            return typeof value === 'number' ? round(value) : Number.NaN;
          }),
          wanted.numbers(head),
          head,
        );
      compare('Min', (one) => one.least);
      compare('Max', (one) => one.greatest);
      compare('Mean', (one) => one.mean);
      compare('Median', (one) => one.median);
      compare('Std', (one) => one.standardDeviation);
      compare('Skew', (one) => one.skewness);
      compare('Kurt', (one) => one.kurtosis);
      compare('Frc.Avail', (one) => one.shares.available);
      compare('Frc.NonZero', (one) => one.shares.nonZero);
      compare('Frc.Unique', (one) => one.shares.unique);
      // R's table() tells numbers apart by fifteen digits, so that the most frequent value counts more
      const coarse = wanted.text('iCode').map((code) => {
        const { values, missing } = data.column(code);
        const fifteen = values.map((value) => Number(value.toPrecision(15)));
        return columnStatistics({ values: fifteen, missing }).shares.same;
      });
      near(
        coarse.map((share) => (typeof share === 'number' ? round(share) : Number.NaN)),
        wanted.numbers('Frc.Same'),
        'Frc.Same',
      );
    });

    const log = { method: 'logShifted' } as const;
    const usual = (
      maximumPoints: number,
      then: TreatSettings['methods'][number] = log,
    ): TreatSettings => ({
      methods: [{ method: 'winsorise', maximumPoints, ties: 'beyond' }, then],
    });
    it.each<[string, TreatSettings]>([
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
    ])('changes the cells that %s names, and only these', (name, settings) => {
      const [base, points] = [read('05_base'), read(`06_treat_${name}_points`)];
      for (const code of base.head.slice(1)) {
        const source = base.column(code);
        const { column: made, tries } = valueOf(treat(source, settings));
        const logged = tries.some(({ method }) => method !== 'winsorise');
        points.text(code).forEach((mark, row) => {
          // a logarithm is marked everywhere, and can leave a value as it was
          if (mark.includes('+')) expect(logged, `${name} ${code}`).toBe(true);
          if (logged || source.missing.has(row)) return;
          const changed = made.values[row] !== source.values[row];
          expect(changed, `${name} ${code} ${row} ${mark}`).toBe(mark.includes('win'));
        });
      }
    });

    it('takes the latest year that the panel table names', () => {
      const ofPanel = (file: string) => coinrAnswer(`panel/${file}`);
      const [source, wanted] = [ofPanel('iData_p'), ofPanel('impute_latest_year_used')];
      const key = (table: ReferenceTable) =>
        table.text('uCode').map((code, row) => `${code} ${table.text('Time')[row]}`);
      const places = new Map(key(source).map((each, row) => [each, row]));
      const [areas, years] = [source.text('uCode'), source.numbers('Time')];
      for (const code of wanted.head.slice(2)) {
        // the year of an observation, filled as its value is
        const { missing } = source.column(code);
        const observed = {
          values: Float64Array.from(years, (year, row) => (missing.has(row) ? Number.NaN : year)),
          missing,
        };
        const made = latestYear(observed, areas, years);
        const got = key(wanted).map((each) => made.values[places.get(each) ?? -1] ?? Number.NaN);
        near(got, wanted.numbers(code), code);
      }
    });

    it('tests outliers and measures distances to targets as the single functions do', () => {
      interface Case {
        readonly fn: string;
        readonly args: Readonly<Record<string, unknown>> & { readonly x: readonly unknown[] };
        readonly out?: unknown;
      }
      const cases = JSON.parse(
        readFileSync(`${referenceFolder}/coinr/fn/vector_cases.json`, 'utf8'),
      ) as readonly Case[];
      const columnOf = (given: readonly unknown[]): Column => {
        const values = Float64Array.from(given, (cell) =>
          typeof cell === 'number' ? cell : Number.NaN,
        );
        const missing = new Map<number, 'no-data'>();
        values.forEach((value, row) => {
          if (Number.isNaN(value)) missing.set(row, 'no-data');
        });
        return { values, missing };
      };
      let tests = 0;
      let distances = 0;
      for (const { fn, args, out } of cases) {
        if (fn === 'check_SkewKurt' && out !== undefined) {
          const { Pass } = out as { readonly Pass: unknown };
          if (typeof Pass !== 'boolean') continue;
          tests += 1;
          expect(passes(shape(columnOf(args.x).values), usualTest)).toBe(Pass);
        }
        if (fn === 'n_dist2targ' && Array.isArray(out)) {
          const made = normalise(
            columnOf(args.x),
            {
              method: 'distanceToTarget',
              target: Number(args['targ']) * Number(args['direction'] ?? 1),
              cap: args['cap_max'] === true,
            },
            1,
          );
          if (!made.ok || args['direction'] === -1) continue;
          distances += 1;
          near(made.value.column.values, columnOf(out).values, JSON.stringify(args));
        }
      }
      expect(tests).toBeGreaterThan(10);
      expect(distances).toBeGreaterThan(10);
    });
  },
);
