import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median } from './median.ts';
import { type QuantileType, quantile, sortedQuantile } from './quantile.ts';

const REFERENCE = '../shared/reference/rstats/quantiles.json';
type Case = Readonly<Record<`type${QuantileType}`, number[]>> & {
  readonly name: string;
  readonly x: number | number[];
  readonly median: number;
};

describe('quantile', () => {
  it('interpolates by type 7 unless told otherwise', () => {
    expect(quantile([1, 2, 4, 8, 16], 0.8)).toBeCloseTo(9.6, 12);
    expect(sortedQuantile([1, 2, 4, 8, 16], 0.2)).toBeCloseTo(1.8, 12);
  });

  it('gives the Weibull quantiles by type 6', () => {
    const got = [0.2, 0.4, 0.6, 0.8].map((p) => quantile([16, 8, 4, 2, 1], p, 6) as number);
    [1.2, 2.8, 6.4, 14.4].forEach((wanted, k) => expect(got[k]).toBeCloseTo(wanted, 12));
  });

  it('leaves the values as they were', () => {
    const values = Object.freeze([3, 1, 2]);
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('says why there is none, and refuses a probability above one', () => {
    expect(quantile([], 0.5)).toBe('no-data');
    expect(() => quantile([1], 1.1)).toThrow('from 0 to 1, got 1.1');
  });
});

describe.skipIf(!existsSync(REFERENCE))('quantile against R (needs ../shared)', () => {
  const { probs, cases } = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as { probs: number[]; cases: Case[] })
    : { probs: [], cases: [] };
  it.each(cases)('$name, types 1 to 9', (one) => {
    const values = [one.x].flat();
    for (const type of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const) {
      probs.forEach((probability, k) => {
        const wanted = one[`type${type}`][k] ?? Number.NaN;
        const got = quantile(values, probability, type) as number;
        expect(Math.abs(got - wanted), `type ${type}, ${probability}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(wanted)),
        );
      });
    }
    expect(median(values)).toBeCloseTo(one.median, 9);
  });
});
