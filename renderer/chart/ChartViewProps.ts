import type { ChartSpec } from './spec.ts';

/** A mark of a chart that can be pointed at or chosen. */
export type ChartTarget =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'year'; readonly year: number }
  /** A hazard, an indicator or whatever else has a code. */
  | { readonly kind: 'item'; readonly code: string }
  /** One place of a table, by the codes of its row and column. */
  | { readonly kind: 'cell'; readonly row: string; readonly column: string };

/** The mark under the pointer, and where the pointer is in pixels from the chart's top left. */
export interface ChartHover {
  readonly target: ChartTarget;
  readonly x: number;
  readonly y: number;
}

/** What a chart on the screen takes. It draws marks, axes and nothing else: title, legend, notes,
 * tooltip and keyboard walk belong to the view around it. */
export interface ChartViewProps {
  readonly spec: ChartSpec;
  readonly theme: 'light' | 'dark';
  /** Height in CSS pixels, or as high as the chart needs; the width follows the element. */
  readonly height: number | 'fit';
  /** Outlined for as long as it is set; an area in a series draws its line of `parts`. */
  readonly highlighted: ChartTarget | null;
  /** Outlined lastingly. */
  readonly selected: readonly ChartTarget[];
  /** Null when the pointer leaves all marks. */
  readonly onHover: (hover: ChartHover | null) => void;
  /** `adding` is true with Shift; a click beside all marks gives null. */
  readonly onChoose: (target: ChartTarget | null, adding: boolean) => void;
}
