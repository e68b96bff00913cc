import { at } from './at.ts';
import type { Matrix } from './matrix.ts';

/** Eigenvalues from the greatest, with their vectors. */
export interface Eigen {
  readonly values: Float64Array;
  /** One unit vector a value; its entry of greatest size is positive, the first one at a tie. */
  readonly vectors: readonly Float64Array[];
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's plane rotations.
 *
 * The rotations come in a fixed order and need roots only, so that every machine gives the same
 * bits. Small eigenvalues keep their relative accuracy.
 *
 * @param source - k × k symmetric numbers
 * @returns k values in descending order and their vectors
 * @throws RangeError when the matrix is not square or the sweeps do not end
 * @cost O(k^3), about eight sweeps
 * @source golub2013, algorithm 8.5.2
 * @example symmetricEigen(matrix([[2, 1], [1, 2]])).values // 3, 1
 */
export function symmetricEigen(source: Matrix): Eigen {
  const size = source.rows;
  if (source.columns !== size) {
    throw new RangeError(`symmetricEigen needs a square matrix, got ${size} × ${source.columns}`);
  }
  const rest = source.values.slice();
  const turned = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) turned[k * size + k] = 1;
  const greatest = rest.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const floor = Number.EPSILON * Number.EPSILON * greatest;
  for (let sweep = 0; stillJoined(rest, size, floor); sweep += 1) {
    if (sweep === 100) throw new RangeError('symmetricEigen did not end after 100 sweeps');
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(rest, turned, size, p, q);
    }
  }
  const order = Array.from({ length: size }, (_, k) => k).sort(
    (a, b) => at(rest, b * size + b) - at(rest, a * size + a) || a - b,
  );
  return {
    values: Float64Array.from(order, (k) => at(rest, k * size + k)),
    vectors: order.map((k) => pointed(turned.slice(k * size, (k + 1) * size))),
  };
}

/** Whether an entry beside the diagonal still counts against the two diagonal entries it joins. */
function stillJoined(rest: Float64Array, size: number, floor: number): boolean {
  for (let p = 0; p < size - 1; p += 1) {
    for (let q = p + 1; q < size; q += 1) {
      const value = Math.abs(at(rest, p * size + q));
      const scale = Math.sqrt(Math.abs(at(rest, p * size + p) * at(rest, q * size + q)));
      if (value > Number.EPSILON * scale && value > floor) return true;
    }
  }
  return false;
}

/** One rotation in the plane of p and q that makes their common entry zero. */
function rotate(rest: Float64Array, turned: Float64Array, size: number, p: number, q: number) {
  const common = at(rest, p * size + q);
  if (common === 0) return;
  const theta = (at(rest, q * size + q) - at(rest, p * size + p)) / (2 * common);
  const root = Math.abs(theta) > 1e150 ? Math.abs(theta) : Math.sqrt(theta * theta + 1);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + root);
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  rest[p * size + p] = at(rest, p * size + p) - tangent * common;
  rest[q * size + q] = at(rest, q * size + q) + tangent * common;
  rest[p * size + q] = 0;
  rest[q * size + p] = 0;
  for (let k = 0; k < size; k += 1) {
    if (k !== p && k !== q) {
      const first = at(rest, k * size + p);
      const second = at(rest, k * size + q);
      const left = cosine * first - sine * second;
      const right = sine * first + cosine * second;
      rest[k * size + p] = left;
      rest[p * size + k] = left;
      rest[k * size + q] = right;
      rest[q * size + k] = right;
    }
    const first = at(turned, p * size + k);
    const second = at(turned, q * size + k);
    turned[p * size + k] = cosine * first - sine * second;
    turned[q * size + k] = sine * first + cosine * second;
  }
}

/**
 * Turns a vector so that its entry of greatest size is positive (the first one at a tie).
 *
 * An eigenvector has no sign of its own; this rule makes it the same everywhere.
 *
 * @param vector - k numbers
 * @returns the vector or its opposite
 * @cost O(k)
 * @source bro2008, sign rule of greatest loading
 * @example pointed(Float64Array.of(0.6, -0.8)) // -0.6, 0.8
 */
export function pointed(vector: Float64Array): Float64Array {
  let lead = 0;
  for (const value of vector) {
    if (Math.abs(value) > Math.abs(lead) * (1 + 1e-10)) lead = value;
  }
  return lead < 0 ? vector.map((value) => -value) : vector;
}
