import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { concordance } from './concordance.ts';
import { type CorrelationMethod, correlate, correlated } from './correlation.ts';
import { correlationMatrix } from './correlationMatrix.ts';
import { kendallTest, pearsonTest, spearmanTest } from './correlationTest.ts';
import { covariance } from './covariance.ts';
import { denseRanks } from './denseRanks.ts';
import { kendall, tauB } from './kendall.ts';
import { paired } from './paired.ts';
import { cosine, pearson } from './pearson.ts';
import { random } from './random.ts';
import { kendallExact, spearmanTail } from './rankCorrelationTail.ts';
import { spearman } from './spearman.ts';
import { tieCounts } from './tieCounts.ts';

const REFERENCE = '../shared/reference/rstats/correlations.json';
type Case = Readonly<Record<string, number>> & {
  readonly x: (number | null)[];
  readonly y: (number | null)[];
};
const gappy = (values: readonly (number | null)[]) =>
  column(values.map((value) => value ?? 'not-reported'));
const near = (got: unknown, wanted: number): void =>
  expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, wanted));

describe('correlation', () => {
  it('gives the examples of the docstrings', () => {
    const a = [1, 2, 3, 4, 5, 6, 7, 8];
    const b = [2, 1, 4, 3, 5, 8, 6, 7];
    expect(spearman(a, b)).toBeCloseTo(37 / 42, 14);
    expect(kendall(a, b)).toBeCloseTo(20 / 28, 14);
    expect(covariance([1, 2, 3], [2, 4, 9])).toBeCloseTo(3.5, 14);
    expect(pearson([1, 2, 3], [2, 4, 9])).toBeCloseTo(7 / Math.sqrt(2 * 26), 14);
    expect(cosine([-1, 0, 1], [-3, 0, 3])).toBe(1);
    expect([...denseRanks(column([5, 'no-data', 3, 5])).ranks]).toEqual([1, -1, 0, 1]);
    expect([...paired(column([1, 'no-data', 3]), column([4, 5, 6])).y]).toEqual([4, 6]);
    expect(tieCounts([1, 3])).toEqual({ pairs: 3, triples: 6, spread: 66 });
    expect(kendallExact(6, 4)).toBeCloseTo(2 / 24, 14);
    expect(spearmanTail(2, 3)).toBeCloseTo(5 / 6, 14);
    expect(spearmanTest(1, 5, false)).toBeCloseTo(2 / 120, 14);
    expect(pearsonTest(0.5, 4)).toBeCloseTo(0.5, 14);
    expect(
      correlationMatrix([column([1, 2, 3]), column([3, 2, 1])], 'pearson').at(0, 1).coefficient,
    ).toBe(-1);
  });

  it('says why there is none', () => {
    expect(pearson([1], [2])).toBe('too-few-values');
    expect(spearman([1, 1], [1, 2])).toBe('constant-values');
    expect(kendall([1, 1], [1, 2])).toBe('constant-values');
    const two = correlate(correlated(column([1, 2])), correlated(column([2, 1])), 'pearson');
    expect(two.coefficient).toBeCloseTo(-1, 14);
    expect(two.pValue()).toBe('too-few-values');
    expect(() => pearson([1, 2], [1])).toThrow('got 2 and 1');
  });

  it('leaves out rows with a gap in either column', () => {
    const a = column([1, 'no-data', 3, 4, 10]);
    const b = column([2, 7, 'not-reported', 8, 9]);
    for (const method of ['pearson', 'spearman', 'kendall'] as const) {
      const got = correlate(correlated(a), correlated(b), method);
      const wanted = correlate(
        correlated(column([1, 4, 10])),
        correlated(column([2, 8, 9])),
        method,
      );
      expect(got.count).toBe(3);
      expect(got.coefficient).toBe(wanted.coefficient);
    }
  });

  it('counts Kendall pairs as comparing all of them does', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant('no-data' as const));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 40 }), (rows) => {
        const both = rows.filter(
          (row): row is [number, number] => row[0] !== 'no-data' && row[1] !== 'no-data',
        );
        let score = 0;
        both.forEach(([x, y], i) =>
          both.slice(0, i).forEach(([u, v]) => {
            score += Math.sign(x - u) * Math.sign(y - v);
          }),
        );
        const a = denseRanks(column(rows.map(([x]) => x)));
        const b = denseRanks(column(rows.map(([, y]) => y)));
        const counted = concordance(a, b);
        expect(counted.count).toBe(both.length);
        expect(counted.score).toBe(score);
        expect(concordance(b, a)).toEqual({
          ...counted,
          tiesA: counted.tiesB,
          tiesB: counted.tiesA,
        });
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('counts long columns with gaps as comparing all of them does', () => {
    const generator = random(77);
    const long = (distinct: number) =>
      Array.from({ length: 900 }, () =>
        generator.uniform() < 0.1 ? ('no-data' as const) : generator.integer(distinct),
      );
    for (const distinct of [3, 40, 100_000]) {
      const [x, y] = [long(distinct), long(distinct)];
      const counted = concordance(denseRanks(column(x)), denseRanks(column(y)));
      let score = 0;
      x.forEach((a, i) => {
        for (let j = 0; j < i; j += 1) {
          const [b, c, d] = [y[i], x[j], y[j]];
          if (typeof a === 'string' || typeof b !== 'number') continue;
          if (typeof c !== 'number' || typeof d !== 'number') continue;
          score += Math.sign(a - c) * Math.sign(b - d);
        }
      });
      expect(counted.score).toBe(score);
    }
  });

  it('is one with itself', () => {
    const places = denseRanks(column([3, 1, 2, 2]));
    expect(tauB(concordance(places, places))).toBeCloseTo(1, 14);
    const four = denseRanks(column([4, 2, 3, 9]));
    expect(kendallTest(concordance(four, four))).toBeCloseTo(2 / 24, 14);
  });
});

describe.skipIf(!existsSync(REFERENCE))('correlation against R (needs ../shared)', () => {
  const cases = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case[])
    : [];
  it.each(cases)('$name', (one) => {
    for (const method of ['pearson', 'spearman', 'kendall'] satisfies CorrelationMethod[]) {
      const wanted = one[method];
      const got = correlate(correlated(gappy(one.x)), correlated(gappy(one.y)), method);
      if (typeof wanted !== 'number') {
        expect(typeof got.coefficient).toBe('string');
        continue;
      }
      near(got.coefficient, wanted);
      near(got.pValue(), one[`${method}_p_default`] ?? Number.NaN);
    }
  });
});
