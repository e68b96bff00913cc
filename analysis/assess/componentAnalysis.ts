import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type PrincipalComponents, principalComponents } from '../stats/principalComponents.ts';
import { completeAreas } from '../weight/completeAreas.ts';

/** Principal components of a node's children, with how many areas they rest on. */
export interface ComponentAnalysis extends PrincipalComponents {
  readonly areas: number;
}

/**
 * What the children of a node have in common.
 *
 * One strong component says that they measure one thing; several say that the node mixes things.
 * Areas with a gap are left out.
 *
 * @param children - k columns of n scores
 * @returns eigenvalues, shares of variance, vectors, loadings, scores and the number of areas
 * @fails too-few-values  fewer than two areas without gaps
 * @fails constant-values  a child has no spread; `at` holds its place from zero
 * @cost O(n k^2 + k^3)
 * @source becker2022, get_PCA
 * @source oecd2008, "Principal components analysis"
 * @example componentAnalysis([column([1, 2, 3]), column([3, 1, 2])]).value.eigenvalues // 1.5, 0.5
 */
export function componentAnalysis(children: readonly Column[]): Result<ComponentAnalysis> {
  const complete = completeAreas(children, 'componentAnalysis', 2);
  if (!complete.ok) return complete;
  const made = principalComponents(complete.value);
  if (!made.ok) return made;
  return success({ ...made.value, areas: complete.value[0]?.length ?? 0 });
}
