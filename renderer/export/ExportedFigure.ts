import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import type { ChartSpec } from '../chart/spec.ts';

/** Formats that show the figure; the last three can hold several, one after the other. */
export const pictureFormats = ['svg', 'png', 'pdf', 'pptx', 'docx'] as const;
/** Formats that hold the numbers of the figure. */
export const dataFormats = ['csv', 'xlsx', 'parquet'] as const;
/** Formats that can hold several figures in one file. */
export const documentFormats = ['pdf', 'pptx', 'docx'] as const;

/** The kinds of file that a figure is written as. */
export type FigureFormat = (typeof pictureFormats)[number] | (typeof dataFormats)[number];
export type DocumentFormat = (typeof documentFormats)[number];
export type DataFormat = (typeof dataFormats)[number];

/** Choices that belong to files rather than to the figure. */
export interface ExportOptions {
  /** Dots per inch of a PNG. */
  readonly dpi: number;
  /** Whether an SVG keeps its text, or draws it as outlines that look the same everywhere. */
  readonly textAs: 'text' | 'outlines';
  /** The numbers that the figure shows, or all behind it. */
  readonly data: 'shown' | 'all';
  /**
   * Whether a CSV begins with the mark by which Excel knows UTF-8: it takes Chinese for the letters
   * of the system without one, and programs that read plain UTF-8 take it for a part of the first head.
   */
  readonly csvMark: 'none' | 'byteOrderMark';
}

export const defaultOptions: ExportOptions = {
  dpi: 300,
  textAs: 'text',
  data: 'shown',
  csvMark: 'none',
};

/** A figure to be written. */
export interface FigureItem {
  /** File name without its ending; null makes one from chart and recipe. */
  readonly name: string | null;
  readonly figure: FigureSpec;
  /** The chart with all data, where the figure shows a part. */
  readonly whole: ChartSpec | null;
}

/** A file by its name, without a path. */
export interface FigureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A figure as a file, and the files that belong beside it. */
export interface ExportedFigure extends FigureFile {
  /** The description of a CSV; none for the others, which carry theirs inside. */
  readonly companions: readonly FigureFile[];
}
