/** The kinds of file that a figure is written as. */
export type FigureFormat = 'svg' | 'png' | 'csv';

/** A file by its name, without a path. */
export interface FigureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A figure as a file, and the files that belong beside it. */
export interface ExportedFigure extends FigureFile {
  /** The description of a CSV; none for pictures, which carry theirs inside. */
  readonly companions: readonly FigureFile[];
}
