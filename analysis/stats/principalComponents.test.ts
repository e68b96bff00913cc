import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { principalComponents } from './principalComponents.ts';
import { varimax } from './varimax.ts';

const REFERENCE = '../shared/reference/rstats/pca.json';
interface Case {
  readonly X: number[][];
  readonly eigenvalues: number[];
  readonly prop_var: number[];
  readonly cum_var: number[];
  readonly rotation_sign_max_positive: number[][];
  readonly scores_PC1: number[];
  readonly n_kaiser: number;
  readonly varimax_loadings: number[][];
}
const columns = (rows: readonly number[][]): number[][] =>
  (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] ?? Number.NaN));
const made = (variables: number[][]) => {
  const result = principalComponents(variables);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const near = (got: ArrayLike<number>, wanted: readonly number[], digits: number): void => {
  expect(got.length).toBe(wanted.length);
  wanted.forEach((value, k) => expect(got[k]).toBeCloseTo(value, digits));
};

describe('principalComponents', () => {
  it('splits the variance of two variables by one plus and minus their correlation', () => {
    near(
      made([
        [1, 2, 3],
        [3, 1, 2],
      ]).eigenvalues,
      [1.5, 0.5],
      14,
    );
  });

  it('gives the published small example', () => {
    const { eigenvalues, loadings } = made([
      [2.5, 0.5, 2.2, 1.9, 3.1, 2.3, 2.0, 1.0, 1.5, 1.1],
      [2.4, 0.7, 2.9, 2.2, 3.0, 2.7, 1.6, 1.1, 1.6, 0.9],
      [1.0, 2.2, 0.9, 1.1, 0.6, 1.2, 1.4, 2.0, 1.5, 1.9],
    ]);
    near(eigenvalues, [2.8995566323660666, 0.07438559617694261, 0.026057771456990966], 12);
    const squares = [...(loadings[0] ?? [])].map((value) => (value * value) / 2.8995566323660666);
    near(squares, [0.3313707127176306, 0.32976161452439035, 0.33886767275797897], 12);
  });

  it('refuses one area and a constant variable', () => {
    expect(principalComponents([[1], [2]])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(
      principalComponents([
        [1, 2],
        [3, 3],
      ]),
    ).toMatchObject({
      failure: { kind: 'constant-values', at: ['1'] },
    });
  });
});

describe('varimax', () => {
  it('turns two mixed factors back to the variables of each', () => {
    const [cosine, sine] = [0.8, 0.6];
    const first = Float64Array.of(0.9, 0.8, 0.7, 0, 0, 0);
    const second = Float64Array.of(0, 0, 0, 0.6, 0.5, 0.4);
    const mixed = (a: number, b: number) =>
      first.map((value, row) => a * value + b * (second[row] ?? 0));
    const turned = varimax([mixed(cosine, -sine), mixed(sine, cosine)]);
    near(turned[0] ?? [], [...first], 6);
    near(turned[1] ?? [], [...second], 6);
  });

  it('leaves a single factor alone but for its sign', () => {
    expect([...(varimax([Float64Array.of(-0.9, 0.1)])[0] ?? [])]).toEqual([0.9, -0.1]);
  });
});

describe.skipIf(!existsSync(REFERENCE))('principal components against R (needs ../shared)', () => {
  const cases = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Case[])
    : [];
  it.each(cases)('$X.length areas', (one) => {
    const got = made(columns(one.X));
    near(got.eigenvalues, one.eigenvalues, 10);
    near(got.shares, one.prop_var, 10);
    near(got.cumulativeShares, one.cum_var, 10);
    columns(one.rotation_sign_max_positive).forEach((vector, k) =>
      near(got.vectors[k] ?? [], vector, 9),
    );
    near(got.scores[0] ?? [], one.scores_PC1, 9);
    const turned = varimax(got.loadings.slice(0, one.n_kaiser));
    const squares = (factor: ArrayLike<number>): number[] => Array.from(factor, (x) => x * x);
    const wanted = columns(one.varimax_loadings).map(squares);
    for (const factor of turned.map(squares)) {
      const match = wanted.find((other) =>
        other.every((value, k) => Math.abs(value - (factor[k] ?? 0)) < 1e-6),
      );
      near(factor, match ?? [], 9);
    }
  });
});
