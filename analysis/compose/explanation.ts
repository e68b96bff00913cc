import type { Name } from '../code.ts';
import type { MissingReason } from '../column.ts';

/** A cell's number, or why there is none. */
export type Answer = { readonly value: number } | { readonly gap: MissingReason };

/** What one step did to one indicator of one area. */
export interface ExplainedStep {
  readonly step: 'screen' | 'denominate' | 'impute' | 'treat' | 'normalise';
  readonly method: string;
  /** What values are turned into before a scale is made of them; limits are then of the result. */
  readonly transform?: 'log10' | 'ln' | 'square' | 'squareRoot';
  /** More of the indicator is better, so that the scale is turned round. */
  readonly isTurned?: true;
  readonly from: Answer;
  readonly to: Answer;
  /** Limits and the like that made the number, by name. */
  readonly limits: Readonly<Record<string, number>>;
}

/** A child with what it counts. */
export interface ExplainedChild {
  readonly weight: number;
  /** Share of the weights of the children that this area has; zero for a missing child. */
  readonly effectiveWeight: number;
  readonly child: Explanation;
}

/** How one cell came about, down to the source cells. */
export interface Explanation {
  readonly code: string;
  readonly name: Name;
  readonly kind: 'indicator' | 'aggregate' | 'derived' | 'column';
  readonly answer: Answer;
  /** For a source cell that is another area's: whose. */
  readonly area?: string;
  /** Among all areas; absent at a gap and for source columns. */
  readonly rank?: number;
  /** Before rounding, where a node above the indicators rounds. */
  readonly unrounded?: Answer;
  /** How an aggregate or derived node is made: the method, or `formula`. */
  readonly method?: string;
  /** For an indicator: what each step did, steps that left the cell as it was not named. */
  readonly steps: readonly ExplainedStep[];
  readonly children: readonly ExplainedChild[];
}

/**
 * What a cell of an explanation is called: its code, and whose it is where it is another area's.
 *
 * @returns the name
 * @cost O(1)
 * @example `sourceName({ code: 'HDI', area: 'PRK' })` // 'HDI (PRK)'
 */
export function sourceName({ code, area }: Pick<Explanation, 'code' | 'area'>): string {
  return area === undefined ? code : `${code} (${area})`;
}
