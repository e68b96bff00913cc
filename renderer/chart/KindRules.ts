import type { ChartTarget } from './ChartViewProps.ts';
import type { DataColumn } from './DataColumn.ts';
import type { Drawing } from './Drawing.ts';
import type { ChartOption } from './echarts.ts';
import type { Fitted } from './kinds/fitRows.ts';
import type { Legend } from './LegendEntry.ts';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import type { ChartSpec } from './spec.ts';
import type { ChartTheme } from './theme.ts';

/** The marks of a chart on the screen that can be pointed at and chosen. */
export interface ScreenMarks<Spec extends ChartSpec> {
  /** Ids of the drawn series that hold them. */
  readonly series: (spec: Spec) => readonly string[];
  /** What an item of that name stands for; null for an item that is only drawn. */
  readonly target: (spec: Spec, name: string) => ChartTarget | null;
  /** Names of the items that stand for a mark; none where the chart does not show it. */
  readonly names: (spec: Spec, target: ChartTarget) => readonly string[];
}

/** All that the program knows of a kind of chart, beside the shape of its spec. */
export interface KindRules<Spec extends ChartSpec> {
  /** What its files are called, such as `map`. */
  readonly fileName: string;
  readonly draw: (spec: Spec, drawing: Drawing) => ChartOption;
  readonly legend: (spec: Spec, theme: ChartTheme) => Legend;
  /** What it shows, in sentences that follow measure, unit and period. */
  readonly summary: (spec: Spec) => string;
  /** The numbers that it draws, with the reason for each that is missing. */
  readonly columns: (spec: Spec) => readonly DataColumn[];
  /** The height in print that suits a width, in the unit of the width. */
  readonly height: (spec: Spec, width: number, fontSize: number, map: LoadedMap | null) => number;
  /**
   * The chart with the first of its rows only, where a fixed height in print has no room for all;
   * absent for a chart that every height suits or that leaves rows out itself.
   */
  readonly fit?: (spec: Spec, width: number, height: number, fontSize: number) => Fitted<Spec>;
  /** Texts that come with the data, beside those of the frame. */
  readonly texts: (spec: Spec) => readonly string[];
  /** Lines under the notes in print. */
  readonly foot?: (spec: Spec, map: LoadedMap | null) => readonly string[];
  /** Absent for a chart that is only looked at. */
  readonly marks?: ScreenMarks<Spec>;
}
