import type { ChartFrame, ChartValue } from './frame.ts';

/** One axis of a scatter plot. */
export interface ScatterAxis {
  readonly measure: string;
  readonly unit: string;
  /** On a logarithmic axis values of zero and below are left out and counted in a note. */
  readonly scale: 'linear' | 'logarithmic';
}

/** One area of a scatter plot. */
export interface ScatterPoint {
  readonly area: string;
  readonly label: string;
  readonly x: ChartValue;
  readonly y: ChartValue;
  /** Code of the group that colours the point; null without groups. */
  readonly group: string | null;
  /** What the area of its circle stands for; absent where all are alike. */
  readonly size?: ChartValue;
}

/** How two measures go together. */
export interface ScatterCorrelation {
  readonly method: 'pearson' | 'spearman' | 'kendall';
  readonly coefficient: number;
  /** Areas that have both values. */
  readonly areas: number;
}

/** The way of one area through the years; a year without both values breaks it. */
export interface ScatterTrail {
  readonly area: string;
  /** Rising by year. */
  readonly points: readonly {
    readonly year: number;
    readonly x: ChartValue;
    readonly y: ChartValue;
  }[];
}

/** Two measures of the same areas. */
export interface ScatterSpec extends ChartFrame {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  /** Makes circles of the points, their areas in proportion to each point's size. */
  readonly size?: { readonly measure: string; readonly unit: string };
  /** Groups in the order of the legend; empty draws all points in one colour. */
  readonly groups: readonly { readonly group: string; readonly label: string }[];
  /** Where lines split the plot into four; null draws none. */
  readonly quadrants: { readonly x: number; readonly y: number } | null;
  readonly correlation: ScatterCorrelation | null;
  /** Ways of areas through the years, drawn under the points; none when absent. */
  readonly trails?: readonly ScatterTrail[];
  /** Codes of the areas named first; others are named where there is room. */
  readonly emphasised: readonly string[];
}
