import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column, type MissingReason } from '../column.ts';
import type { Result } from '../failure.ts';
import { aggregate } from './aggregate.ts';
import { powerMean } from './powerMean.ts';
import type { AggregateSettings } from './settings.ts';

const means: readonly AggregateSettings[] = [
  { method: 'arithmeticMean' },
  { method: 'geometricMean' },
  { method: 'informGeometricMean', greatest: 100 },
  { method: 'harmonicMean' },
  { method: 'powerMean', power: 2 },
  { method: 'powerMean', power: -3 },
  { method: 'median' },
  { method: 'maximum' },
  { method: 'weakestLink' },
];

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function scoresOf(
  children: readonly (readonly (number | MissingReason)[])[],
  weights: readonly number[],
  settings: AggregateSettings,
  share = 0,
): Column {
  return valueOf(aggregate(children.map(column), new Float64Array(weights), settings, share));
}

const score = fc.double({ min: 0.001, max: 100, noNaN: true });
const family = fc.array(
  fc.record({ score, weight: fc.double({ min: 0.01, max: 10, noNaN: true }) }),
  { minLength: 1, maxLength: 8 },
);

describe.each(means)('aggregate by $method', (settings) => {
  it('lies between the least and the greatest child', () => {
    fc.assert(
      fc.property(family, (children) => {
        const scores = children.map((child) => child.score);
        const [got = Number.NaN] = scoresOf(
          scores.map((value) => [value]),
          children.map((child) => child.weight),
          settings,
        ).values;
        expect(got).toBeGreaterThanOrEqual(Math.min(...scores) * (1 - 1e-9) - 1e-9);
        expect(got).toBeLessThanOrEqual(Math.max(...scores) * (1 + 1e-9));
      }),
      { seed: 3 },
    );
  });

  it('does not care for the order of the children nor the scale of the weights', () => {
    fc.assert(
      fc.property(family, fc.double({ min: 0.01, max: 100, noNaN: true }), (children, scale) => {
        const [one = Number.NaN] = scoresOf(
          children.map((child) => [child.score]),
          children.map((child) => child.weight),
          settings,
        ).values;
        const turned = children.toReversed();
        const [other = Number.NaN] = scoresOf(
          turned.map((child) => [child.score]),
          turned.map((child) => child.weight * scale),
          settings,
        ).values;
        expect(other).toBeCloseTo(one, 9);
      }),
      { seed: 4 },
    );
  });

  it('treats a gap as if the child were left out', () => {
    const gap = scoresOf([[20], ['no-data'], [80]], [1, 2, 3], settings).values[0];
    expect(gap).toBe(scoresOf([[20], [80]], [1, 3], settings).values[0]);
  });

  it('leaves an area without children a gap', () => {
    const made = scoresOf(
      [
        ['no-data', 4],
        ['invalid', 4],
      ],
      [1, 1],
      settings,
    );
    expect(made.missing.get(0)).toBe('no-children');
    expect(made.values[1]).toBeCloseTo(4, 12);
  });

  it.each(['not-calculable', 'zero-denominator'] as const)(
    'carries a gap of a known child on: %s',
    (reason) => {
      const made = scoresOf(
        [
          [20, 30],
          [reason, 30],
          ['no-data', 30],
        ],
        [1, 2, 3],
        settings,
        0.9,
      );
      expect(made.missing).toEqual(new Map([[0, reason]]));
      expect(made.values[0]).toBeNaN();
      expect(made.values[1]).toBeCloseTo(30, 12);
    },
  );

  it('leaves an area below the threshold a gap', () => {
    const made = scoresOf(
      [
        [1, 4],
        [1, 'no-data'],
        [1, 'no-data'],
      ],
      [1, 1, 1],
      settings,
      0.5,
    );
    expect(made.values[0]).toBeCloseTo(1, 12);
    expect(made.missing.get(1)).toBe('below-threshold');
  });
});

describe('aggregate', () => {
  it.each(['geometricMean', 'harmonicMean'] as const)(
    'refuses zero in %s with the row',
    (method) => {
      const made = aggregate([column([1, 0])], new Float64Array([1]), { method });
      expect(made).toMatchObject({ ok: false, failure: { kind: 'not-positive', at: ['1'] } });
    },
  );

  it('takes zero in a geometric mean as its limit where the recipe says so', () => {
    expect(scoresOf([[0], [8]], [1, 1], { method: 'geometricMean', zero: 'zero' }).values[0]).toBe(
      0,
    );
  });

  it('makes a score below zero a gap where a geometric mean takes zero', () => {
    const made = scoresOf(
      [
        [-1, 2],
        [8, 8],
      ],
      [1, 1],
      { method: 'geometricMean', zero: 'zero' },
    );
    expect(made.missing).toEqual(new Map([[0, 'not-calculable']]));
    expect(made.values[1]).toBeCloseTo(4, 12);
  });

  it('refuses scores outside the scale of INFORM', () => {
    expect(
      aggregate([column([11])], new Float64Array([1]), { method: 'informGeometricMean' }),
    ).toMatchObject({ ok: false, failure: { kind: 'bad-input', at: ['0'] } });
  });

  it.each([
    [[6, 8], 7.1235],
    [[0, 0], 0],
    [[10, 10], 10],
    [[8.8, 6.1, 0, 7.3, 0, 0, 8.7], 5.644],
  ])('gives the published INFORM mean of %j', (scores, expected) => {
    const made = scoresOf(
      scores.map((value) => [value]),
      scores.map(() => 1),
      { method: 'informGeometricMean' },
    );
    expect(made.values[0]).toBeCloseTo(expected, 4);
  });

  it('gives the rank mix of Germanwatch: ranks 5, 12, 3 and 20 make 12', () => {
    const ranks = [5, 12, 3, 20];
    const rows = 20;
    const children = ranks.map((rank) =>
      Array.from({ length: rows }, (_, row) => (row === 0 ? -rank : -(row < rank ? row : row + 1))),
    );
    const made = scoresOf(children, [1 / 6, 1 / 3, 1 / 6, 1 / 3], { method: 'rankMix' });
    expect(made.values[0]).toBeCloseTo(12, 12);
  });

  it('raises the Mazziotta-Pareto score of risk for unevenness', () => {
    const uneven = scoresOf([[90], [110]], [1, 1], { method: 'mazziottaPareto', penalty: 'up' });
    expect(uneven.values[0]).toBeCloseTo(101, 12);
  });
});

describe('powerMean', () => {
  it('never falls as the power grows', () => {
    fc.assert(
      fc.property(family, (children) => {
        const columns = children.map((child) => column([child.score]));
        const weights = Float64Array.from(children, (child) => child.weight);
        let last = 0;
        for (const power of [-20, -3, -1, -0.5, 0, 0.5, 1, 2, 7, 40]) {
          const value = valueOf(powerMean(columns, weights, { power })).values[0] ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(last * (1 - 1e-9));
          last = value;
        }
      }),
      { seed: 5 },
    );
  });
});
