import type { ChartValue } from './spec.ts';

/** A cell: text, a number, or nothing. */
export type DataCell = string | number | null;

/** One column of the table of the numbers that a chart draws. */
export interface DataColumn {
  readonly header: string;
  readonly datatype: 'string' | 'integer' | 'number' | 'boolean';
  readonly cells: readonly DataCell[];
}

/** A column of texts. */
export function textColumn(header: string, cells: readonly string[]): DataColumn {
  return { header, datatype: 'string', cells };
}

/** A column of whole numbers, such as years. */
export function integerColumn(header: string, cells: readonly number[]): DataColumn {
  return { header, datatype: 'integer', cells };
}

/** A column of numbers, empty at a gap. */
export function numberColumn(header: string, values: readonly ChartValue[]): DataColumn {
  const cells = values.map((value) => (typeof value === 'number' ? value : null));
  return { header, datatype: 'number', cells };
}

/** Why numbers are missing; empty where they are not. */
export function reasonColumn(header: string, values: readonly ChartValue[]): DataColumn {
  return textColumn(
    header,
    values.map((value) => (typeof value === 'number' ? '' : value)),
  );
}

/** The header of a measure: its name and unit. */
export function measureHeader({
  measure,
  unit,
}: {
  readonly measure: string;
  readonly unit: string;
}): string {
  return unit === '' ? measure : `${measure} (${unit})`;
}
