import type { ChartFrame, ChartValue } from './frame.ts';

/** A column of numbers. */
export interface TableColumn {
  readonly heading: string;
  /** Empty for a pure number. */
  readonly unit: string;
  readonly fractionDigits: number;
  /** Whether each row has a unit of its own, so that digits after the mark are no column. */
  readonly mixedUnits?: true;
  /** Whether the numbers are parts of a hundred, of which none reads as nothing or all unless it is. */
  readonly isShare?: true;
}

/** One row: a number for each column. */
export interface TableRow {
  readonly area: string;
  readonly label: string;
  /** How deep the row lies in a tree; rows of a list have none. */
  readonly depth?: number;
  readonly rank: ChartValue;
  readonly values: readonly ChartValue[];
}

/** A table as a figure, such as the ten greatest. */
export interface TableFigureSpec extends ChartFrame {
  readonly kind: 'tableFigure';
  /** Heading of the names, such as `Country`. */
  readonly areaHeading: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
