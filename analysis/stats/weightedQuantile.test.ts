import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';
import { weightedQuantile } from './weightedQuantile.ts';

const REFERENCE = '../shared/reference/rstats/weighted_quantiles.json';
interface Case {
  readonly x: number[];
  readonly w: number[];
  readonly probs: number[];
  readonly hmisc_quantile: number[];
}

describe('weightedQuantile', () => {
  it('counts each value as often as its weight says', () => {
    expect(weightedQuantile([1, 2, 3], [1, 1, 8], 0.5)).toBe(3);
    const written = [1, 2, 2, 7, 7, 7, 9];
    for (const p of [0, 0.1, 0.25, 0.5, 0.77, 1]) {
      const wanted = quantile(written, p) as number;
      expect(weightedQuantile([9, 7, 2, 1], [1, 3, 2, 1], p)).toBeCloseTo(wanted, 12);
    }
  });

  it('leaves values of weight zero out', () => {
    expect(weightedQuantile([1, 2, 100], [1, 1, 0], 1)).toBe(2);
    expect(weightedQuantile([1], [0], 0.5)).toBe('no-data');
  });

  it('refuses a negative weight and unequal lengths', () => {
    expect(() => weightedQuantile([1, 2], [1, -1], 0.5)).toThrow('got -1');
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow('got 1 for 2');
  });
});

describe.skipIf(!existsSync(REFERENCE))('weightedQuantile against Hmisc (needs ../shared)', () => {
  const cases = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case[])
    : [];
  it.each(cases)('case of $x.length values', (one) => {
    one.probs.forEach((probability, k) => {
      expect(weightedQuantile(one.x, one.w, probability)).toBeCloseTo(
        one.hmisc_quantile[k] ?? Number.NaN,
        9,
      );
    });
  });
});
