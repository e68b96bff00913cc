import type { DataColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import type { Legend } from '../LegendEntry.ts';
import type { ChartFrame } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import type { Scene } from './Scene.ts';

/** A kind of chart that is laid out by itself, shape by shape. */
export interface SceneKind<Spec extends ChartFrame> {
  /** What its files are called, such as `map`. */
  readonly fileName: string;
  readonly scene: (spec: Spec, drawing: Drawing) => Scene;
  /** The height in print that suits a width. */
  readonly height: (spec: Spec, width: number, fontSize: number) => number;
  readonly legend: (spec: Spec, theme: ChartTheme) => Legend;
  readonly summary: (spec: Spec) => string;
  readonly columns: (spec: Spec) => readonly DataColumn[];
  /** Texts that come with the data, beside those of the frame. */
  readonly texts: (spec: Spec) => readonly string[];
  /** Lines under the notes. */
  readonly foot?: (spec: Spec) => readonly string[];
}
