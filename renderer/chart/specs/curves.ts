import type { ChartFrame, ChartValue } from './frame.ts';

/** One axis of a figure of curves. */
export interface CurvesAxis {
  readonly label: string;
  /** Empty for a pure number. */
  readonly unit: string;
  /** On a logarithmic axis values of zero and below are not drawn. */
  readonly scale: 'linear' | 'logarithmic';
}

/** One point of a curve. */
export interface CurvesPoint {
  /** What it is, such as `China 2008`; empty for a point of a computed line. */
  readonly label: string;
  readonly x: number;
  readonly y: ChartValue;
  /** Limits of y; null where none are known. */
  readonly interval: readonly [lower: number, upper: number] | null;
  /** The number of the losses that it is; null for a computed one. */
  readonly of: { readonly area: string | null; readonly year: number } | null;
}

/** Points that belong together. */
export interface Curve {
  readonly code: string;
  readonly label: string;
  /** Single points, points that are set off, a line, or a line of which less is known. */
  readonly shape: 'dots' | 'rings' | 'line' | 'dashed';
  /** Whether it was seen, comes from a model, or is only there to compare with. */
  readonly role: 'observed' | 'modelled' | 'reference';
  /** What its intervals are, where it has some; drawn as a band along a line. */
  readonly intervalLabel: string | null;
  readonly points: readonly CurvesPoint[];
}

/** Curves and points over one pair of axes: how a model fits, how one quantity follows from another. */
export interface CurvesSpec extends ChartFrame {
  readonly kind: 'curves';
  readonly x: CurvesAxis;
  readonly y: CurvesAxis;
  readonly curves: readonly Curve[];
  /** A value of x that is set off by an upright line, such as a threshold; null without one. */
  readonly mark: { readonly x: number; readonly label: string } | null;
}
