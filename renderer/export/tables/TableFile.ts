import type { DataColumn } from '../../chart/DataColumn.ts';
import type { FigureLanguage } from '../../chart/specs/frame.ts';
import type { DataFormat } from '../ExportedFigure.ts';
import type { ReadmeLine } from '../readme.ts';

/** A column of a table that is saved. */
export interface TableFileField {
  readonly name: string;
  readonly datatype: DataColumn['datatype'];
  readonly unit: string | null;
  /** What it means; empty where nobody has said. */
  readonly meaning: string;
}

/** A cell as a table answers it. */
export type TableFileCell = string | number | boolean | null;

/** What is written besides the rows. */
export interface TableFileFacts {
  /** Without an ending. */
  readonly name: string;
  readonly format: DataFormat;
  readonly language: FigureLanguage;
  readonly title: string;
  readonly fields: readonly TableFileField[];
  /** What a reader must know, line by line, in the language of the file. */
  readonly about: readonly ReadmeLine[];
  readonly source: string;
  readonly licence: string;
  /** What the rows answer, and from which files, for programs. */
  readonly provenance: Readonly<Record<string, unknown>>;
  /** Name and version of this program. */
  readonly creator: string;
}

/** From the window to the worker that writes a table: facts, rows page by page, and the end. */
export type ToTableWorker =
  | { readonly kind: 'begin'; readonly facts: TableFileFacts }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly TableFileCell[])[] }
  | { readonly kind: 'end' };

/** The file, or what broke. */
export type FromTableWorker =
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly description: Uint8Array | null }
  | { readonly kind: 'broken'; readonly message: string };
