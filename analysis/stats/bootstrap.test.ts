import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../failure.ts';
import { bootstrap, replicate, resample } from './bootstrap.ts';
import { bcaInterval, percentileInterval } from './bootstrapInterval.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { random } from './random.ts';

const REFERENCE = '../shared/reference/rstats/bootstrap.json';
interface Wanted {
  readonly theta: number;
  readonly boot_se: number;
  readonly bias: number;
  readonly percentile95_type7: number[];
  readonly bca95_type7: { readonly ci: number[] };
}
interface Case {
  readonly x: number[];
  readonly resample_indices_1based: number[][];
  readonly mean: Wanted;
  readonly median: Wanted;
}
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

describe('bootstrap', () => {
  it('gives the exact distribution when all resamples are drawn', () => {
    const draws: number[][] = [];
    for (let a = 0; a < 3; a += 1)
      for (let b = 0; b < 3; b += 1) for (let c = 0; c < 3; c += 1) draws.push([a, b, c]);
    const made = value(replicate([1, 2, 6], mean, draws));
    expect(made.estimate).toBe(3);
    expect(made.bias).toBeCloseTo(0, 14);
    const [low, high] = value(percentileInterval(made.replicates, 0.95));
    expect(low).toBeCloseTo(1.2166666666666666, 12);
    expect(high).toBeCloseTo(5.133333333333333, 12);
    // the standard deviation over n, not n - 1, of all 27 resamples is the root of 14/9
    expect((made.standardError as number) * Math.sqrt(26 / 27)).toBeCloseTo(Math.sqrt(14 / 9), 12);
  });

  it('draws places, one by one or in blocks that go round', () => {
    expect(resample(random(1), 5, 1)).toHaveLength(5);
    const blocks = resample(random(3), 12, 4);
    blocks.forEach((place, k) => {
      if (k % 4 > 0) expect(place).toBe(((blocks[k - 1] ?? 0) + 1) % 12);
    });
  });

  it('repeats itself for the same seed', () => {
    const values = [1, 2, 6, 4, 9, 3];
    const once = value(bootstrap(values, mean, random(5), 50));
    expect(value(bootstrap(values, mean, random(5), 50))).toEqual(once);
    expect(once.replicates).toHaveLength(50);
  });

  it('counts resamples without a statistic and refuses values without one', () => {
    const noOnes = (values: Float64Array) => (values[0] === 1 ? 'constant-values' : 2);
    expect(value(replicate([2, 1], noOnes, [[0], [1], [0]])).failed).toBe(1);
    expect(replicate([1], noOnes, [])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(percentileInterval([], 0.9).ok).toBe(false);
    expect(value(percentileInterval([1, 2, 3, 4, 5], 0.5))).toEqual([2, 4]);
  });
});

describe.skipIf(!existsSync(REFERENCE))('bootstrap against R (needs ../shared)', () => {
  const cases = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case[])
    : [];
  it.each(cases)('same resamples of $x.length values', (one) => {
    const draws = one.resample_indices_1based.map((draw) => draw.map((place) => place - 1));
    for (const [name, statistic] of [
      ['mean', mean],
      ['median', median],
    ] as const) {
      const made = value(replicate(one.x, statistic, draws));
      const wanted = one[name];
      expect(made.estimate).toBeCloseTo(wanted.theta, 10);
      expect(made.standardError).toBeCloseTo(wanted.boot_se, 10);
      const [low, high] = value(percentileInterval(made.replicates, 0.95));
      expect(low).toBeCloseTo(wanted.percentile95_type7[0] ?? Number.NaN, 9);
      expect(high).toBeCloseTo(wanted.percentile95_type7[1] ?? Number.NaN, 9);
      if (name === 'mean') {
        expect(made.bias).toBeCloseTo(wanted.bias, 10);
        const bca = value(bcaInterval(one.x, statistic, made, 0.95));
        expect(bca[0]).toBeCloseTo(wanted.bca95_type7.ci[0] ?? Number.NaN, 9);
        expect(bca[1]).toBeCloseTo(wanted.bca95_type7.ci[1] ?? Number.NaN, 9);
      }
    }
  });
});
