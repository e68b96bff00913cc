/** One key of a legend: a patch, plain or hatched, or a line. */
export interface LegendEntry {
  readonly shape:
    | 'patch'
    | 'hatched'
    | 'line'
    | 'dashed'
    | 'cross'
    | 'whisker'
    | 'tick'
    | 'dot'
    | 'ring';
  readonly colour: string;
  readonly label: string;
}

/** What the marks of a chart mean. */
export interface Legend {
  /** Measure, unit and how classes were found. */
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}
