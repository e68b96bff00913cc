/** One key of a legend: a patch, plain, hatched or faint (`band`), a line or a dot. */
export interface LegendEntry {
  readonly shape:
    | 'patch'
    | 'hatched'
    | 'line'
    | 'dashed'
    | 'dotted'
    | 'cross'
    | 'whisker'
    | 'tick'
    | 'dot'
    | 'ring'
    | 'band';
  readonly colour: string;
  readonly label: string;
}

/** What the marks of a chart mean. */
export interface Legend {
  /** Measure, unit and how classes were found. */
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}
