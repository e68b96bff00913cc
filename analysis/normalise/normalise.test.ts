import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column } from '../column.ts';
import { greatestDifference, hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { normalise } from './normalise.ts';
import type { Direction } from './normaliser.ts';
import type { NormaliseSettings } from './settings.ts';

const scores = (
  source: Column,
  settings: NormaliseSettings,
  direction: Direction = 1,
): number[] => [...valueOf(normalise(source, settings, direction)).column.values];

const byData: readonly NormaliseSettings[] = [
  { method: 'minMax' },
  { method: 'zScore' },
  { method: 'distanceToMaximum' },
  { method: 'percentileRank' },
  { method: 'rankScore' },
  { method: 'borda' },
  { method: 'logistic' },
  { method: 'adjustedMazziottaPareto' },
];

describe.each(byData)('normalise by $method', (settings) => {
  const values = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), {
    minLength: 3,
    maxLength: 30,
  });

  it('keeps the order, and turns it around for the other direction', () => {
    fc.assert(
      fc.property(values, (list) => {
        const up = scores(column(list), settings);
        const down = scores(column(list), settings, -1);
        for (let row = 1; row < list.length; row++) {
          const sense = Math.sign((list[row] ?? 0) - (list[row - 1] ?? 0));
          expect(sense * ((up[row] ?? 0) - (up[row - 1] ?? 0))).toBeGreaterThanOrEqual(0);
          expect(sense * ((down[row] ?? 0) - (down[row - 1] ?? 0))).toBeLessThanOrEqual(0);
        }
      }),
      { seed: 6 },
    );
  });

  it('is not moved by a x + b with a above zero', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (list, factor, shift) => {
          const one = scores(column(list), settings);
          const other = scores(column(list.map((value) => factor * value + shift)), settings);
          one.forEach((score, row) => expect(other[row]).toBeCloseTo(score, 8));
        },
      ),
      { seed: 7 },
    );
  });

  it('leaves a gap a gap that moves nobody', () => {
    const whole = scores(column([3, 1, 9, 4]), settings);
    const made = valueOf(normalise(column([3, 'not-reported', 1, 9, 4]), settings)).column;
    expect(made.missing.get(1)).toBe('not-reported');
    expect([...made.values].filter((value) => !Number.isNaN(value))).toEqual(whole);
  });
});

describe('normalise', () => {
  it.each(['minMax', 'zScore', 'distanceToMaximum', 'logistic'] as const)(
    'refuses constant and lonely values in %s',
    (method) => {
      expect(normalise(column([4, 4]), { method })).toMatchObject({
        failure: { kind: 'constant-values' },
      });
      expect(normalise(column([4, 'no-data']), { method })).toMatchObject({
        failure: { kind: 'too-few-values' },
      });
    },
  );

  it('gives zero a score of its own before the logarithm', () => {
    const settings: NormaliseSettings = {
      method: 'goalposts',
      lower: 1,
      upper: 3,
      scale: 10,
      before: 'log10',
      zeroScore: 0.1,
    };
    expect(scores(column([0, 100, 1]), settings)).toEqual([0.1, 5, 0]);
  });

  it.each([
    ['ln', [0, 1, 10], 0],
    ['log10', [1, -3, 10], 1],
    ['squareRoot', [0, 1, -1e-9], 2],
    ['square', [1, 2, 1e200], 2],
  ] as const)('makes a gap of a value without %s, which moves nobody', (before, list, row) => {
    const made = valueOf(normalise(column(list), { method: 'minMax', before })).column;
    expect(made.missing).toEqual(new Map([[row, 'not-calculable']]));
    expect([...made.values].filter((value) => !Number.isNaN(value))).toEqual([0, 100]);
  });

  it('writes a goalpost score the way a workbook does', () => {
    const posts = { method: 'goalposts', lower: 0, upper: 0.3, scale: 10 } as const;
    const [near] = scores(column([0.1]), posts);
    const [far] = scores(column([0.1]), { ...posts, measuredFrom: 'far' });
    expect(near).toBe(((0.1 - 0) / 0.3) * 10);
    expect(far).toBe(10 - ((0.3 - 0.1) / 0.3) * 10);
  });

  it('turns goalposts around for the other direction', () => {
    const posts = { method: 'goalposts', lower: 10, upper: 100, scale: 10 } as const;
    expect(scores(column([10, 55, 100, 5, 120]), posts, -1)).toEqual([10, 5, 0, 10, 0]);
  });

  it('names the categories without a score', () => {
    expect(
      normalise(column([1, 2]), { method: 'categorical', categories: [{ value: 1, score: 0 }] }),
    ).toMatchObject({ failure: { kind: 'unknown-code', at: ['2'] } });
  });
});

const here = hasReference('coinr/synth');
describe.skipIf(!here)(
  `normalise beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    const codes = Array.from(
      { length: 54 },
      (_, place) => `I${String(place + 1).padStart(2, '0')}`,
    );
    const meta = here ? new ReferenceTable('coinr/synth/iMeta.csv') : undefined;
    const directions = new Map(
      meta
        ?.text('iCode')
        .map((code, row) => [code, (meta.numbers('Direction')[row] ?? 1) as Direction]),
    );
    const table = (name: string): ReferenceTable => new ReferenceTable(`coinr/synth/${name}.csv`);

    function compare(
      input: string,
      answer: string,
      settingsOf: (code: string) => NormaliseSettings,
    ): number {
      const source = table(input);
      const expected = table(answer);
      const areas = source.text('uCode');
      let greatest = 0;
      for (const code of codes) {
        const direction = directions.get(code) ?? 1;
        const made = normalise(source.column(code), settingsOf(code), direction, areas);
        if (!made.ok) {
          // constant columns, and a reference area that has the least value: COINr divides by zero
          expect([
            'constant-values',
            'too-few-values',
            'bad-setting',
            'unknown-code',
            'bad-input',
          ]).toContain(made.failure.kind);
          const finite = expected.numbers(code).filter((value) => !Number.isNaN(value));
          expect(new Set(finite).size).toBeLessThan(2);
          continue;
        }
        const difference = greatestDifference(valueOf(made).column.values, expected.numbers(code));
        greatest = Math.max(greatest, difference);
      }
      return greatest;
    }

    const cases: readonly (readonly [string, NormaliseSettings])[] = [
      ['minmax_0_100', { method: 'minMax' }],
      ['minmax_1_100', { method: 'minMax', lower: 1 }],
      ['zscore_0_1', { method: 'zScore' }],
      ['zscore_10_2', { method: 'zScore', mean: 10, standardDeviation: 2 }],
      ['scaled_0_100', { method: 'linear', from: 0, to: 100, scale: 10 }],
      ['dist2max', { method: 'distanceToMaximum' }],
      ['fracmax', { method: 'fractionOfMaximum' }],
      ['rank_min', { method: 'rankScore' }],
      ['rank_average', { method: 'rankScore', ties: 'average' }],
      ['rank_max', { method: 'rankScore', ties: 'max' }],
      ['borda', { method: 'borda' }],
      ['prank', { method: 'percentileRank' }],
      ['prank_average', { method: 'percentileRank', ties: 'average' }],
      ['none', { method: 'none' }],
    ];

    it.each(cases)('gives the table %s of treated and of raw values', (name, settings) => {
      expect(compare('06_treat_default', `07_norm_${name}`, () => settings)).toBeLessThan(1e-9);
      expect(compare('00_raw', `07_norm_${name}_raw`, () => settings)).toBeLessThan(1e-9);
    });

    it('gives the distances to a reference area', () => {
      for (const [input, row, suffix] of [
        ['06_treat_default', 98, ''],
        ['00_raw', 100, '_raw'],
      ] as const) {
        const area = table(input).text('uCode')[row - 1] ?? '';
        const free: NormaliseSettings = { method: 'distanceToReference', area };
        expect(compare(input, `07_norm_dist2ref${suffix}`, () => free)).toBeLessThan(1e-9);
        const capped: NormaliseSettings = { ...free, cap: true };
        expect(compare(input, `07_norm_dist2ref_cap${suffix}`, () => capped)).toBeLessThan(1e-9);
      }
    });

    it('gives the tables with settings of each indicator', () => {
      const given = table('07_norm_imeta_params');
      const row = new Map(given.text('iCode').map((code, place) => [code, place]));
      const of = (code: string, name: string): number =>
        given.numbers(name)[row.get(code) ?? -1] ?? Number.NaN;
      const each = (name: string, settingsOf: (code: string) => NormaliseSettings): void =>
        expect(compare('06_treat_default', `07_norm_${name}`, settingsOf), name).toBeLessThan(1e-9);
      const posts = (code: string, truncate: boolean): NormaliseSettings => ({
        method: 'goalposts',
        lower: of(code, 'goalpost_lower'),
        upper: of(code, 'goalpost_upper'),
        scale: of(code, 'goalpost_scale'),
        truncate,
      });
      each('goalposts', (code) => posts(code, true));
      each('goalposts_notrunc', (code) => posts(code, false));
      each('dist2targ', (code) => ({ method: 'distanceToTarget', target: of(code, 'Target') }));
      each('dist2targ_cap', (code) => ({
        method: 'distanceToTarget',
        target: of(code, 'Target'),
        cap: true,
      }));
      each('minmax_imeta', (code) => ({
        method: 'minMax',
        lower: of(code, 'minmax_lower'),
        upper: of(code, 'minmax_upper'),
      }));
      each('scaled_imeta', (code) => ({
        method: 'linear',
        from: directions.get(code) === -1 ? -of(code, 'scaled_upper') : of(code, 'scaled_lower'),
        to: directions.get(code) === -1 ? -of(code, 'scaled_lower') : of(code, 'scaled_upper'),
        scale: of(code, 'scale_factor'),
      }));
      each('zscore_imeta', (code) => ({
        method: 'zScore',
        mean: of(code, 'zscore_mean'),
        standardDeviation: of(code, 'zscore_sd'),
      }));
    });
  },
);
