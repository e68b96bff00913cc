/**
 * Why a cell holds no number. A gap is never zero; its reason goes with it from the file to the figure.
 */
export type MissingReason =
  | 'not-reported'
  | 'not-covered'
  | 'not-applicable'
  | 'no-data'
  | 'invalid'
  | 'screened-out'
  | 'no-denominator'
  | 'zero-denominator'
  | 'no-baseline'
  | 'zero-baseline'
  | 'too-few-values'
  | 'constant-values'
  | 'below-threshold'
  | 'no-children'
  | 'not-calculable'
  | 'required-missing'
  | 'partial-year';

const CARRIED: ReadonlySet<MissingReason> = new Set([
  'not-calculable',
  'zero-denominator',
  'required-missing',
]);

/**
 * Whether a gap goes on to every node above it.
 *
 * Where nothing is known of a child the others speak for it. Where something is known, but no number
 * comes of it (a logarithm of zero, a division by zero), leaving the child out would say something
 * else than the data do: the nodes above are gaps too, as an error of a workbook spreads. So it is
 * with a node that the recipe calls required.
 *
 * @returns true for three reasons
 * @cost O(1)
 * @example isCarried('not-calculable') // true
 */
export function isCarried(reason: MissingReason): boolean {
  return CARRIED.has(reason);
}

/** A number, or the reason why there is none: what a table's cell and a statistic of values hold. */
export type Cell = number | MissingReason;

/** n numbers, NaN at a gap, and the reason for each gap by its row. */
export interface Column {
  readonly values: Float64Array;
  readonly missing: ReadonlyMap<number, MissingReason>;
}

/**
 * Makes a column of numbers and reasons.
 *
 * @param cells - n cells: a finite number, or the reason why there is none
 * @returns n values, NaN at each gap, and the reasons by row
 * @throws RangeError when a number is NaN or infinite: such a cell needs a reason
 * @cost O(n)
 * @example column([2, 'not-reported', 6]).missing.get(1) // 'not-reported'
 */
export function column(cells: readonly Cell[]): Column {
  const values = new Float64Array(cells.length);
  const missing = new Map<number, MissingReason>();
  cells.forEach((cell, row) => {
    if (typeof cell === 'number') {
      if (!Number.isFinite(cell)) {
        throw new RangeError(`column needs a finite number or a reason, got ${cell} in row ${row}`);
      }
      values[row] = cell;
    } else {
      values[row] = Number.NaN;
      missing.set(row, cell);
    }
  });
  return { values, missing };
}

/**
 * The cell of a row: its number, or the reason for the gap.
 *
 * @returns a number or a reason
 * @cost O(1)
 * @example cellAt(column([2, 'not-reported']), 1) // 'not-reported'
 */
export function cellAt(source: Column, row: number): Cell {
  const reason = source.missing.get(row);
  if (reason !== undefined) return reason;
  const value = source.values[row];
  if (value === undefined) {
    throw new RangeError(`cellAt needs a row below ${source.values.length}, got ${row}`);
  }
  return value;
}

/**
 * The observed numbers of a column in row order, gaps left out.
 *
 * @returns as many numbers as are present; the column’s own array where all are
 * @cost O(n)
 * @example observed(column([2, 'not-reported', 6])) // 2, 6
 */
export function observed(source: Column): Float64Array {
  if (source.missing.size === 0) return source.values;
  return source.values.filter((_, row) => !source.missing.has(row));
}
