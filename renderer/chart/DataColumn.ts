import type { MissingReason } from '../../analysis/column.ts';
import type { ChartValue } from './spec.ts';

/** A cell: text, a number, or nothing. */
export type DataCell = string | number | null;

/** One column of the table of the numbers that a chart draws. */
export interface DataColumn {
  readonly header: string;
  readonly datatype: 'string' | 'integer' | 'number' | 'boolean';
  readonly cells: readonly DataCell[];
  /** Why a number is missing, for those who show the reason in its place. */
  readonly missing?: readonly (MissingReason | null)[];
  /** Holds the reasons of the column before it, for files that have no other place for them. */
  readonly isReason?: boolean;
  /** The head for a reader, in the language of the figure, where the header is a name for programs. */
  readonly label?: string;
  /** The cells for a reader, in the language of the figure, where they are codes for programs. */
  readonly told?: readonly string[];
  /** Digits after the mark for a reader, where they are not those of the figure's measure. */
  readonly fractionDigits?: number;
}

/** How a reader sees a column that files hold under another name or with more digits. */
type ForReaders = Pick<DataColumn, 'label' | 'fractionDigits'>;

/** A column of texts. */
export function textColumn(header: string, cells: readonly string[]): DataColumn {
  return { header, datatype: 'string', cells };
}

/** A column of whole numbers, such as years. */
export function integerColumn(header: string, cells: readonly number[]): DataColumn {
  return { header, datatype: 'integer', cells };
}

/** A column of numbers, empty at a gap. */
export function numberColumn(
  header: string,
  values: readonly ChartValue[],
  forReaders: ForReaders = {},
): DataColumn {
  const cells = values.map((value) => (typeof value === 'number' ? value : null));
  const missing = values.map((value) => (typeof value === 'number' ? null : value));
  return { header, datatype: 'number', cells, missing, ...forReaders };
}

/** Why numbers are missing; empty where they are not. */
export function reasonColumn(header: string, values: readonly ChartValue[]): DataColumn {
  const cells = values.map((value) => (typeof value === 'number' ? '' : value));
  return { ...textColumn(header, cells), isReason: true };
}
