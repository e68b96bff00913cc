import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kurtosis } from './kurtosis.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { skewness } from './skewness.ts';
import { standardDeviation, variance } from './variance.ts';

const REFERENCE = '../shared/reference/rstats/moments_winsor.json';
interface Case {
  readonly name: string;
  readonly x: number[];
  readonly mean: number;
  readonly sd: number;
  readonly var: number;
  readonly skew: { readonly type2: number };
  readonly kurt: { readonly type2: number };
}

const close = (got: unknown, wanted: number): void => {
  expect(typeof got).toBe('number');
  expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );
};

describe('moments', () => {
  it('give the examples of their docstrings', () => {
    expect(variance([2, 4, 4, 10])).toBe(12);
    expect(standardDeviation([2, 4, 4, 10])).toBe(3.4641016151377544);
    close(skewness([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]), 3.118895745239087);
    close(kurtosis([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]), 9.799244716163662);
    expect(median([7, 1, 5, 3])).toBe(4);
  });

  it('say why there is none', () => {
    expect(variance([1])).toBe('too-few-values');
    expect(standardDeviation([])).toBe('too-few-values');
    expect(skewness([1, 2])).toBe('too-few-values');
    expect(kurtosis([1, 2, 3])).toBe('too-few-values');
    expect(skewness([0.1, 0.1, 0.1])).toBe('constant-values');
    expect(kurtosis([0.1, 0.1, 0.1, 0.1])).toBe('constant-values');
    expect(median([])).toBe('no-data');
  });

  it('keep the variance of small differences on a large level', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });

  it('follow shift and scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (values, scale) => {
          fc.pre(new Set(values).size > 1);
          const moved = values.map((value) => 3 + scale * value);
          close(skewness(moved), skewness(values) as number);
          close(kurtosis(moved), kurtosis(values) as number);
          close(variance(moved), scale * scale * (variance(values) as number));
          close(mean(moved), 3 + scale * (mean(values) as number));
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe.skipIf(!existsSync(REFERENCE))('moments against R (needs ../shared)', () => {
  const cases = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case[])
    : [];
  it.each(cases)('$name', (one) => {
    close(mean(one.x), one.mean);
    close(variance(one.x), one.var);
    close(standardDeviation(one.x), one.sd);
    close(skewness(one.x), one.skew.type2);
    close(kurtosis(one.x), one.kurt.type2);
  });
});

const VECTORS = '../shared/reference/coinr/fn/vector_cases.json';
describe.skipIf(!existsSync(VECTORS))('moments against COINr (needs ../shared)', () => {
  interface VectorCase {
    readonly fn: string;
    readonly vector: string;
    readonly args: { readonly x: unknown[] };
    readonly out: unknown;
  }
  const cases = existsSync(VECTORS)
    ? (JSON.parse(readFileSync(VECTORS, 'utf8')) as VectorCase[]).filter(
        ({ fn }) => fn === 'skew' || fn === 'kurt',
      )
    : [];
  it.each(cases)('$fn of $vector', ({ fn, args, out }) => {
    const values = args.x.filter((value): value is number => typeof value === 'number');
    const got = fn === 'skew' ? skewness(values) : kurtosis(values);
    if (typeof out === 'number') close(got, out);
    else expect(typeof got).toBe('string');
  });
});
