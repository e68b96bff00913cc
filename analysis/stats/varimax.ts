import { at } from './at.ts';
import { dot } from './dot.ts';
import { matrix } from './matrix.ts';
import { pointed, symmetricEigen } from './symmetricEigen.ts';

/**
 * Turns factors so that each variable loads on few of them (varimax with Kaiser's normalisation).
 *
 * The factors stay at right angles; what they explain together does not change, only how it is
 * shared. Repeats the same polar step until the
 * criterion gains no more.
 *
 * @param loadings - f factors of k correlations with the variables, f at least one
 * @param tolerance - least relative gain of the criterion that goes on
 * @returns f turned factors; the sign makes the greatest loading of each positive
 * @cost O(k f^2) a step, some dozen steps
 * @source kaiser1958
 * @example varimax([Float64Array.of(0.9, 0.1)]) // 0.9, 0.1: one factor stays
 */
export function varimax(
  loadings: readonly Float64Array[],
  tolerance = 1e-12,
): readonly Float64Array[] {
  const factors = loadings.length;
  const variables = loadings[0]?.length ?? 0;
  if (factors < 2) return loadings.map(pointed);
  const lengths = Float64Array.from({ length: variables }, (_, row) => {
    let squares = 0;
    for (const factor of loadings) squares += at(factor, row) * at(factor, row);
    return Math.sqrt(squares) || 1;
  });
  const unit = loadings.map((factor) => factor.map((value, row) => value / at(lengths, row)));
  let turn: readonly Float64Array[] = unit.map((_, f) =>
    Float64Array.from(unit, (__, g) => (f === g ? 1 : 0)),
  );
  let criterion = 0;
  let damped = false;
  for (let step = 0; step < 1000; step += 1) {
    const turned = combine(unit, turn);
    const pulls = turned.map((factor) => {
      let squares = 0;
      for (const value of factor) squares += value * value;
      return factor.map((value) => value * value * value - (value * squares) / variables);
    });
    const target = pulls.map((pull) => Float64Array.from(unit, (factor) => dot(factor, pull)));
    const { orthogonal, size } = polar(damped ? shifted(target, turn) : target, turn);
    const moved = orthogonal.some((shares, g) =>
      shares.some((share, f) => Math.abs(share - at(turn[g] ?? [], f)) > 1e-3),
    );
    turn = orthogonal;
    if (size < criterion * (1 + tolerance)) {
      if (!moved) break;
      damped = true;
    }
    criterion = size;
  }
  return combine(unit, turn).map((factor) =>
    pointed(factor.map((value, row) => value * at(lengths, row))),
  );
}

/** Sums of factors: column g of the turn says how much of each factor goes into the new one. */
function combine(
  factors: readonly Float64Array[],
  turn: readonly Float64Array[],
): readonly Float64Array[] {
  return turn.map((shares) => {
    const made = new Float64Array(factors[0]?.length ?? 0);
    factors.forEach((factor, f) => {
      for (let row = 0; row < made.length; row += 1) {
        made[row] = at(made, row) + at(shares, f) * at(factor, row);
      }
    });
    return made;
  });
}

/** A shorter step: a full one can swing from side to side of a clean structure for ever. */
function shifted(
  target: readonly Float64Array[],
  turn: readonly Float64Array[],
): readonly Float64Array[] {
  const size = target.reduce((top, column) => Math.max(top, Math.sqrt(dot(column, column))), 0);
  return target.map((column, g) => column.map((value, f) => value + size * at(turn[g] ?? [], f)));
}

/**
 * The orthogonal matrix nearest to given columns, and the sum of their singular values. Where the
 * columns leave a direction open, the last turn decides it.
 */
function polar(
  columns: readonly Float64Array[],
  last: readonly Float64Array[],
): { readonly orthogonal: readonly Float64Array[]; readonly size: number } {
  const { values, vectors } = symmetricEigen(
    matrix(columns.map((a) => columns.map((b) => dot(a, b)))),
  );
  const greatest = at(values, 0);
  if (greatest === 0) return { orthogonal: last, size: 0 };
  if (at(values, values.length - 1) < 1e-20 * greatest) {
    const nudge = 1e-8 * Math.sqrt(greatest);
    const nudged = columns.map((column, g) =>
      column.map((value, f) => value + nudge * at(last[g] ?? [], f)),
    );
    return polar(nudged, last);
  }
  const lengths = values.map(Math.sqrt);
  const shares = columns.map((_, g) =>
    Float64Array.from(columns, (__, f) => {
      let total = 0;
      vectors.forEach((vector, k) => {
        total += (at(vector, f) * at(vector, g)) / at(lengths, k);
      });
      return total;
    }),
  );
  let size = 0;
  for (const length of lengths) size += length;
  return { orthogonal: combine(columns, shares), size };
}
