import type { ReactNode } from 'react';

/** A column of a grid. */
export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** A second, quieter line of the head. */
  readonly under?: string;
  readonly width: number;
  readonly numeric: boolean;
  readonly sorted?: 'ascending' | 'descending' | null;
  /** Which of several keys it is sorted by. */
  readonly sortPlace?: string;
  /** More about it, behind the text of the head. */
  readonly mark?: ReactNode;
}

/** What a cell shows. */
export interface GridCell {
  readonly text: string;
  /** A gap is drawn as one, and `text` says so aloud. */
  readonly kind?: 'gap' | 'total';
  /** More digits than the text. */
  readonly title?: string;
}

/** How much of a grid stands on paper. */
export interface PrintedPart {
  readonly rows: number;
  readonly allRows: number;
  readonly columns: number;
  readonly allColumns: number;
}
