import type { ChartTarget } from '../ChartViewProps.ts';
import type { RectShape, Shape } from './Shape.ts';

/** What can be pointed at and chosen, drawn as one. */
export interface Mark {
  readonly target: ChartTarget;
  readonly shapes: readonly Shape[];
  /** Where the pointer finds the mark beside its shapes, such as the whole row; screen only. */
  readonly reach: readonly (RectShape | { readonly type: 'path'; readonly d: string })[];
}

/** A chart laid out: every shape with its place, in the order of painting. */
export interface Scene {
  /** Axes, grid: under the marks. */
  readonly under: readonly Shape[];
  readonly marks: readonly Mark[];
  /** Labels and reference lines: over the marks, out of the pointer's way. */
  readonly over: readonly Shape[];
}
