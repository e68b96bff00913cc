import { isEmpty } from './eventNumbers.ts';
import type { SheetCell } from './workbook.ts';

/** Parts of a date as they are written. */
export interface DateParts {
  readonly year: SheetCell;
  readonly month: SheetCell;
  readonly day: SheetCell;
}

/** In which order a date is written; Y: a year and nothing more. */
export type DateFormat = 'YMD' | 'DMY' | 'MDY' | 'Y';

/** Which parts a date has, by the number of its pieces less one. */
const orders: Readonly<Record<DateFormat, readonly (readonly (keyof DateParts)[])[]>> = {
  YMD: [['year'], ['year', 'month'], ['year', 'month', 'day']],
  DMY: [['year'], ['month', 'year'], ['day', 'month', 'year']],
  MDY: [['year'], ['month', 'year'], ['month', 'day', 'year']],
  Y: [['year']],
};

/**
 * Divides a cell that holds a whole date; nothing is checked but the number of pieces.
 *
 * Separators are slash, hyphen, full stop and the Chinese 年月日. A date cell of a workbook comes as
 * ISO 8601 text and is read as such in any format. With fewer pieces the finer parts are unknown.
 * Eight digits in one piece are a date where the format is YMD.
 *
 * @param cell - as stored
 * @param format - in which order the table writes dates
 * @returns the parts; where they cannot be told apart, all as the year, to be refused there
 * @example splitDate('2012年8月', 'YMD') // year 2012, month 8, day unknown
 */
export function splitDate(cell: SheetCell, format: DateFormat): DateParts {
  const whole: DateParts = { year: isEmpty(cell) ? null : cell, month: null, day: null };
  if (isEmpty(cell)) return whole;
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})T/.exec(text);
  const digits = format === 'YMD' ? /^(\d{4})(\d{2})(\d{2})$/.exec(text) : null;
  const fixed = iso ?? digits;
  if (fixed !== null) {
    return { year: fixed[1] ?? null, month: fixed[2] ?? null, day: fixed[3] ?? null };
  }
  const pieces = text
    .replace(/[年月]/g, '-')
    .replace(/[日-]$/, '')
    .split(/[/.-]/);
  const order = orders[format][pieces.length - 1];
  if (order === undefined || !pieces.every((piece) => /^\d+$/.test(piece))) return whole;
  const part = (name: keyof DateParts): string | null => pieces[order.indexOf(name)] ?? null;
  return { year: part('year'), month: part('month'), day: part('day') };
}
