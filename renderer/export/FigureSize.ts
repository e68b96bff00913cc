/** How large a figure is printed; lengths in millimetres, letters in points. */
export interface FigureSize {
  readonly widthMm: number;
  /** A number fixes the height and the chart takes what the texts leave; `fit` follows the chart. */
  readonly heightMm: number | 'fit';
  readonly fontPt: number;
  /** Dots per inch of a PNG. */
  readonly dpi: number;
  /** `plain` is the chart with its legend alone, for captions written elsewhere. */
  readonly parts: 'all' | 'plain';
}

/** Journal columns, a slide and a page. */
export const figureSizes = {
  singleColumn: { widthMm: 84, heightMm: 'fit', fontPt: 8, dpi: 600, parts: 'all' },
  doubleColumn: { widthMm: 174, heightMm: 'fit', fontPt: 8, dpi: 600, parts: 'all' },
  slide: { widthMm: 254, heightMm: 142.875, fontPt: 12, dpi: 200, parts: 'all' },
  page: { widthMm: 160, heightMm: 'fit', fontPt: 9, dpi: 300, parts: 'all' },
} as const satisfies Readonly<Record<string, FigureSize>>;
