import { at, type Numbers } from './at.ts';

/** A table of numbers, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/**
 * Makes a matrix of rows.
 *
 * @param rows - r lists of c finite numbers each
 * @returns r × c numbers
 * @throws RangeError when the rows differ in length
 * @cost O(r c)
 * @example matrix([[1, 2], [3, 4]]).values // 1, 2, 3, 4
 */
export function matrix(rows: readonly Numbers[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, place) => {
    if (row.length !== columns) {
      throw new RangeError(
        `matrix needs rows of ${columns} numbers, got ${row.length} in ${place}`,
      );
    }
    values.set(row, place * columns);
  });
  return { rows: rows.length, columns, values };
}

/**
 * The number in a row and column.
 *
 * @param source - r × c numbers
 * @param row - from 0
 * @param column - from 0
 * @returns the number there
 * @cost O(1)
 * @example entry(matrix([[1, 2], [3, 4]]), 1, 0) // 3
 */
export function entry(source: Matrix, row: number, column: number): number {
  return at(source.values, row * source.columns + column);
}

/**
 * The numbers of a matrix as lists of its rows.
 *
 * @example rowsOf(matrix([[1, 2], [3, 4]])) // [1, 2], [3, 4]
 */
export function rowsOf(source: Matrix): Float64Array[] {
  return Array.from({ length: source.rows }, (_, row) =>
    source.values.slice(row * source.columns, (row + 1) * source.columns),
  );
}

/**
 * The numbers of one column of a matrix.
 *
 * @example columnOf(matrix([[1, 2], [3, 4]]), 1) // 2, 4
 */
export function columnOf(source: Matrix, column: number): Float64Array {
  return Float64Array.from({ length: source.rows }, (_, row) => entry(source, row, column));
}
