import { failure, type Result, success } from '../failure.ts';
import { at } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { isConstant } from './isConstant.ts';
import { matrix } from './matrix.ts';
import { symmetricEigen } from './symmetricEigen.ts';

/** What a set of variables has in common, from the most to the least. */
export interface PrincipalComponents {
  /** Variances of the components; they sum to the number of variables. */
  readonly eigenvalues: Float64Array;
  /** Share of the variance that each component holds. */
  readonly shares: Float64Array;
  /** Share that the components up to each one hold together. */
  readonly cumulativeShares: Float64Array;
  /** For each component its unit vector over the variables. */
  readonly vectors: readonly Float64Array[];
  /** For each component its correlations with the variables. */
  readonly loadings: readonly Float64Array[];
  /** For each component its value in each area. */
  readonly scores: readonly Float64Array[];
}

/**
 * Principal components of standardised variables.
 *
 * Every variable counts the same, because it is divided by its standard deviation first. The sign
 * of a component is free; here its greatest loading is positive.
 *
 * @param variables - k lists of n observed values of the same areas
 * @returns k components
 * @fails too-few-values  fewer than two areas
 * @fails constant-values  a variable has no spread; names its place from zero
 * @cost O(n k^2 + k^3)
 * @source jolliffe2002, chapters 2 and 3
 * @example principalComponents([[1, 2, 3], [3, 1, 2]]).eigenvalues // 1.5, 0.5
 */
export function principalComponents(
  variables: readonly (Float64Array | readonly number[])[],
): Result<PrincipalComponents> {
  const areas = variables[0]?.length ?? 0;
  if (areas < 2) {
    return failure(
      'too-few-values',
      'principalComponents',
      `principalComponents needs at least two areas, got ${areas}`,
    );
  }
  const constant = variables.flatMap((values, place) => (isConstant(values) ? [`${place}`] : []));
  if (constant.length > 0) {
    return failure(
      'constant-values',
      'principalComponents',
      `principalComponents needs variables with spread, got ${constant.length} without`,
      constant,
    );
  }
  const standard = variables.map((values) => {
    const differences = deviations(values);
    const spread = Math.sqrt(dot(differences, differences) / (areas - 1));
    return differences.map((difference) => difference / spread);
  });
  const correlations = standard.map((a) =>
    standard.map((b) => (a === b ? 1 : dot(a, b) / (areas - 1))),
  );
  const { values: raw, vectors } = symmetricEigen(matrix(correlations));
  const eigenvalues = raw.map((value) => Math.max(0, value));
  const shares = eigenvalues.map((value) => value / variables.length);
  let reached = 0;
  return success({
    eigenvalues,
    shares,
    cumulativeShares: shares.map((share) => {
      reached += share;
      return reached;
    }),
    vectors,
    loadings: vectors.map((vector, k) =>
      vector.map((value) => value * Math.sqrt(at(eigenvalues, k))),
    ),
    scores: vectors.map((vector) =>
      Float64Array.from({ length: areas }, (_, area) => {
        let total = 0;
        standard.forEach((values, place) => (total += at(values, area) * at(vector, place)));
        return total;
      }),
    ),
  });
}
