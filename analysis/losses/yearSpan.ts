/** The years of a grid of areas and years. */
export interface YearSpan {
  readonly firstYear: number;
  readonly years: number;
}
