import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../aggregate/aggregate.ts';
import type { AggregateSettings } from '../aggregate/settings.ts';
import { type Column, column } from '../column.ts';
import { impute } from '../impute/impute.ts';
import type { ImputeSettings } from '../impute/settings.ts';
import { normalise } from '../normalise/normalise.ts';
import type { Direction } from '../normalise/normaliser.ts';
import type { NormaliseSettings } from '../normalise/settings.ts';
import { greatestDifference, hasReference, valueOf } from '../testing/reference.ts';

type Argument = number | boolean | string | readonly (number | string)[];
interface VectorCase {
  readonly fn: string;
  readonly vector: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly out?: unknown;
  readonly error?: string;
}

const here = hasReference('coinr/fn');
const cases = here
  ? (JSON.parse(
      readFileSync('../shared/reference/coinr/fn/vector_cases.json', 'utf8'),
    ) as readonly VectorCase[])
  : [];

const list = (given: Argument | undefined): readonly (number | string)[] =>
  Array.isArray(given) ? (given as readonly (number | string)[]) : [];
const pair = (given: Argument | undefined): readonly [number, number, number] => {
  const [one, two, three] = list(given).map(Number);
  return [one ?? 0, two ?? 0, three ?? 1];
};
const source = ({ args }: VectorCase): Column =>
  column(list(args['x']).map((cell) => (typeof cell === 'number' ? cell : 'no-data')));
const numbers = (given: unknown): readonly number[] =>
  (Array.isArray(given) ? given : [given]).map((cell) =>
    typeof cell === 'number' ? cell : Number.NaN,
  );
const ties = ({ args }: VectorCase) => ({ ties: args['ties.method'] as 'min' | 'max' | 'average' });

const normalisers: Readonly<Record<string, (given: VectorCase) => NormaliseSettings>> = {
  n_minmax: ({ args }) => ({
    method: 'minMax',
    lower: pair(args['l_u'])[0],
    upper: pair(args['l_u'])[1],
  }),
  n_zscore: ({ args }) => ({
    method: 'zScore',
    mean: pair(args['m_sd'])[0],
    standardDeviation: pair(args['m_sd'])[1],
  }),
  n_scaled: ({ args }) => ({
    method: 'linear',
    from: pair(args['npara'])[0],
    to: pair(args['npara'])[1],
    scale: Number(args['scale_factor']),
  }),
  n_dist2max: () => ({ method: 'distanceToMaximum' }),
  n_fracmax: () => ({ method: 'fractionOfMaximum' }),
  n_dist2ref: ({ args }) => ({
    method: 'distanceToReference',
    area: String(args['iref']),
    cap: args['cap_max'] === true,
  }),
  n_rank: (given) => ({ method: 'rankScore', ...ties(given) }),
  n_borda: (given) => ({ method: 'borda', ...ties(given) }),
  n_prank: (given) => ({ method: 'percentileRank', ...ties(given) }),
  n_goalposts: ({ args }) => ({
    method: 'goalposts',
    lower: pair(args['gposts'])[0],
    upper: pair(args['gposts'])[1],
    scale: pair(args['gposts'])[2],
    truncate: args['trunc2posts'] === true,
  }),
};

const aggregators: Readonly<Record<string, (given: VectorCase) => AggregateSettings>> = {
  a_amean: () => ({ method: 'arithmeticMean' }),
  a_gmean: () => ({ method: 'geometricMean' }),
  a_hmean: () => ({ method: 'harmonicMean' }),
  a_genmean: ({ args }) => ({ method: 'powerMean', power: Number(args['p']) }),
};

const imputers: Readonly<Record<string, ImputeSettings>> = {
  i_mean: { method: 'columnMean' },
  i_median: { method: 'columnMedian' },
  i_mean_grp: { method: 'groupMean', group: 'g' },
  i_median_grp: { method: 'groupMedian', group: 'g' },
};

describe.skipIf(!here)(
  `single functions beside COINr${here ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it.each(Object.keys(normalisers))(
      'gives %s, or says why not where COINr divides by zero',
      (fn) => {
        let compared = 0;
        for (const given of cases.filter((each) => each.fn === fn)) {
          const settings = normalisers[fn]?.(given);
          if (settings === undefined || given.error !== undefined) continue;
          const direction: Direction = given.args['direction'] === -1 ? -1 : 1;
          const raw = source(given);
          const rows = raw.values.length;
          const areas = Array.from({ length: rows }, (_, row) => String(row + 1));
          const made = normalise(raw, settings, direction, areas);
          const expected = numbers(given.out);
          if (!made.ok) {
            const finite = expected.filter((value) => Number.isFinite(value));
            expect(new Set(finite).size, `${fn} ${given.vector}`).toBeLessThan(2);
            continue;
          }
          compared += 1;
          expect(
            greatestDifference(made.value.column.values, expected),
            JSON.stringify(given),
          ).toBeLessThan(1e-9);
        }
        expect(compared).toBeGreaterThan(8);
      },
    );

    it.each(Object.keys(aggregators))('gives %s, and refuses scores that it cannot take', (fn) => {
      let compared = 0;
      for (const given of cases.filter((each) => each.fn === fn)) {
        const settings = aggregators[fn]?.(given);
        const children = list(given.args['x']).map((cell) =>
          column([typeof cell === 'number' ? cell : 'no-data']),
        );
        const weights = Float64Array.from(list(given.args['w']), Number);
        if (settings === undefined) continue;
        const made = aggregate(children, weights, settings);
        const present = children
          .flatMap(({ values }) => [...values])
          .filter((value) => !Number.isNaN(value));
        if (!made.ok) {
          expect(made.failure.kind).toBe('not-positive');
          expect(Math.min(...present)).toBeLessThanOrEqual(0);
          continue;
        }
        if (given.error !== undefined || typeof given.out !== 'number') continue;
        compared += 1;
        expect(
          greatestDifference(made.value.values, [given.out]),
          JSON.stringify(given),
        ).toBeLessThan(1e-9);
      }
      expect(compared).toBeGreaterThan(3);
    });

    it.each(Object.keys(imputers))('gives %s', (fn) => {
      for (const given of cases.filter((each) => each.fn === fn)) {
        const settings = imputers[fn];
        if (settings === undefined || given.error !== undefined) continue;
        const groups = list(given.args['f']).map((word) => (word === 'NA' ? null : String(word)));
        const context = { areas: [], groups, directions: [1 as const], families: [[0]] };
        const [made] = valueOf(impute([source(given)], settings, context));
        expect(
          greatestDifference(made?.values ?? [], numbers(given.out)),
          JSON.stringify(given),
        ).toBeLessThan(1e-9);
      }
    });
  },
);
