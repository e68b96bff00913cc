import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';

/**
 * Turns the scores of a node's children into the node's own: the contract of the family.
 *
 * A method sees all areas at once, so that decision methods (TOPSIS, Copeland) and means by area
 * share one signature. `children` are k columns of n scores, more is worse, at least one of them;
 * `weights` are k numbers above zero that need not sum to one.
 *
 * Gaps, for the whole family: an area's missing children are left out and the weights of the
 * others renormalised, so that a gap equals leaving the child out; an area without any child is a
 * gap, `no-children`. Areas below a node's availability threshold, and those with a child that is known
 * but not to be calculated, come in as rows of gaps.
 *
 * A failure names the areas at fault by their row number; `aggregate` puts their codes there.
 */
export type Aggregator<Settings> = (
  children: readonly Column[],
  weights: Float64Array,
  settings: Settings,
) => Result<Column>;
