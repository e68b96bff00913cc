import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, diagonal } from './cholesky.ts';
import { entry, type Matrix, matrix } from './matrix.ts';
import { random } from './random.ts';
import { inverse, solve } from './solve.ts';
import { pointed, symmetricEigen } from './symmetricEigen.ts';

const numbers = (result: ReturnType<typeof solve>): number[] => {
  if (!result.ok) throw new Error(result.failure.message);
  return [...result.value.values];
};
/** A random symmetric positive definite matrix. */
const positive = (size: number, seed: number): Matrix => {
  const generator = random(seed);
  const rows = Array.from({ length: size + 3 }, () =>
    Array.from({ length: size }, () => generator.uniform() - 0.5),
  );
  return matrix(
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) =>
        rows.reduce((total, row) => total + (row[i] ?? 0) * (row[j] ?? 0), 0),
      ),
    ),
  );
};

describe('cholesky', () => {
  it('gives the triangle of a small matrix', () => {
    expect(
      numbers(
        cholesky(
          matrix([
            [4, 2],
            [2, 5],
          ]),
        ),
      ),
    ).toEqual([2, 0, 1, 2]);
    expect([
      ...diagonal(
        matrix([
          [2, 0],
          [1, 3],
        ]),
      ),
    ]).toEqual([2, 3]);
  });

  it('refuses a matrix that is not positive definite', () => {
    const refused = cholesky(
      matrix([
        [1, 2],
        [2, 1],
      ]),
    );
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'singular' } });
    expect(
      cholesky(
        matrix([
          [1, 1],
          [1, 1],
        ]),
      ).ok,
    ).toBe(false);
  });
});

describe('solve', () => {
  it('solves and inverts small systems', () => {
    const [x, y] = numbers(
      solve(
        matrix([
          [2, 1],
          [1, 3],
        ]),
        matrix([[3], [5]]),
      ),
    );
    expect(x).toBeCloseTo(0.8, 14);
    expect(y).toBeCloseTo(1.4, 14);
    expect(
      numbers(
        inverse(
          matrix([
            [2, 0],
            [0, 4],
          ]),
        ),
      ),
    ).toEqual([0.5, 0, 0, 0.25]);
    expect(
      numbers(
        inverse(
          matrix([
            [0, 1],
            [1, 0],
          ]),
        ),
      ),
    ).toEqual([0, 1, 1, 0]);
  });

  it('refuses a singular matrix', () => {
    expect(
      solve(
        matrix([
          [1, 2],
          [2, 4],
        ]),
        matrix([[1], [1]]),
      ).ok,
    ).toBe(false);
    expect(inverse(matrix([[0]])).ok).toBe(false);
  });

  it('gives what multiplies back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(1000), (size, seed) => {
        const left = positive(size, seed);
        const back = inverse(left);
        if (!back.ok) throw new Error('singular');
        for (let i = 0; i < size; i += 1) {
          for (let j = 0; j < size; j += 1) {
            let total = 0;
            for (let k = 0; k < size; k += 1) total += entry(left, i, k) * entry(back.value, k, j);
            expect(total).toBeCloseTo(i === j ? 1 : 0, 8);
          }
        }
      }),
      { seed: 21, numRuns: 40 },
    );
  });
});

describe('symmetricEigen', () => {
  it('gives the eigenvalues of small matrices, the greatest first', () => {
    expect(
      symmetricEigen(
        matrix([
          [2, 1],
          [1, 2],
        ]),
      ).values[0],
    ).toBeCloseTo(3, 14);
    const three = symmetricEigen(
      matrix([
        [2, -1, 0],
        [-1, 2, -1],
        [0, -1, 2],
      ]),
    );
    [2 + Math.SQRT2, 2, 2 - Math.SQRT2].forEach((wanted, k) =>
      expect(three.values[k]).toBeCloseTo(wanted, 13),
    );
  });

  it('leaves a diagonal matrix as it is and takes zeros', () => {
    expect([
      ...symmetricEigen(
        matrix([
          [1, 0],
          [0, 5],
        ]),
      ).values,
    ]).toEqual([5, 1]);
    expect([
      ...symmetricEigen(
        matrix([
          [0, 0],
          [0, 0],
        ]),
      ).values,
    ]).toEqual([0, 0]);
    expect([...pointed(Float64Array.of(0.6, -0.8))]).toEqual([-0.6, 0.8]);
  });

  it('ends for a matrix of rank one', () => {
    const ones = matrix(Array.from({ length: 10 }, () => new Float64Array(10).fill(1)));
    const { values } = symmetricEigen(ones);
    expect(values[0]).toBeCloseTo(10, 12);
    expect(values[9]).toBeCloseTo(0, 12);
  });

  it('gives vectors that the matrix only stretches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(1000), (size, seed) => {
        const source = positive(size, seed);
        const { values, vectors } = symmetricEigen(source);
        vectors.forEach((vector, k) => {
          for (let i = 0; i < size; i += 1) {
            let total = 0;
            for (let j = 0; j < size; j += 1) total += entry(source, i, j) * (vector[j] ?? 0);
            expect(total).toBeCloseTo((values[k] ?? 0) * (vector[i] ?? 0), 11);
          }
          expect(vector.reduce((total, value) => total + value * value, 0)).toBeCloseTo(1, 12);
        });
      }),
      { seed: 22, numRuns: 40 },
    );
  });
});
