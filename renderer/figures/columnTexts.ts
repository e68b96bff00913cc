import type { DataCell } from '../chart/DataColumn.ts';
import { formatFixed, formatNumber } from '../chart/formatNumber.ts';
import type { NumberFormat } from '../chart/spec.ts';

/** Numbers from here on have no fixed count of digits to print. */
const TOO_LARGE = 1e21;

/**
 * The numbers of a column as texts, all with as many digits after the mark as the one that needs most:
 * 8.0 over 7.9. One that would read as zero keeps two figures of its own.
 *
 * @param cells - of one column; what is no number is left out
 * @returns by the place of the cell
 * @example columnTexts([8, 7.9], numbers) // 0: 8.0, 1: 7.9
 */
export function columnTexts(
  cells: readonly DataCell[],
  numbers: NumberFormat,
): ReadonlyMap<number, string> {
  const isShort = (value: number): boolean =>
    Math.abs(value) < TOO_LARGE &&
    (value === 0 || Number(value.toFixed(numbers.fractionDigits)) !== 0);
  const digits = cells.reduce<number>((most, cell) => {
    if (typeof cell !== 'number' || !isShort(cell)) return most;
    const fraction = cell.toFixed(numbers.fractionDigits).split('.')[1] ?? '';
    return Math.max(most, fraction.replace(/0+$/, '').length);
  }, 0);
  return new Map(
    cells.flatMap((cell, place) =>
      typeof cell !== 'number'
        ? []
        : [
            [
              place,
              isShort(cell) ? formatFixed(cell, digits, numbers) : formatNumber(cell, numbers),
            ] as const,
          ],
    ),
  );
}
