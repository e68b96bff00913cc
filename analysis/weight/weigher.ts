import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';

/** The weights of a node's children. */
export interface Weights {
  /** k weights of at least zero that sum to one. */
  readonly values: Float64Array;
  /** Areas that the weights rest on; zero where a method does not look at the data. */
  readonly areas: number;
}

/**
 * Finds the weights of a node's children: the contract of the family.
 *
 * `children` are k columns of n scores, more is worse, at least one of them. The weights sum to
 * one; a child that tells nothing may get zero and then does not count.
 *
 * Gaps, for the whole family: a method that looks at the data uses the areas without any gap among
 * the children; their number goes with the answer.
 *
 * A failure names the children at fault by their place from zero; the caller puts codes there.
 */
export type Weigher<Settings> = (
  children: readonly Column[],
  settings: Settings,
) => Result<Weights>;
