/** The sequence that colours classes, by name; `deviation` is centred on zero. */
export type Palette = 'viridis' | 'cividis' | 'blues' | 'risk' | 'deviation' | 'grey';

/** How class breaks were found. */
export type ClassMethod = 'rounded' | 'quantile' | 'jenks' | 'equal' | 'fixed';

/** Classes of a choropleth: class i holds the values at or above break i - 1 and below break i. */
export interface ValueClasses {
  readonly method: ClassMethod;
  /** Rising inner breaks: n breaks make n + 1 classes. */
  readonly breaks: readonly number[];
  readonly palette: Palette;
}
