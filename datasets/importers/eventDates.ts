import { isEmpty } from './eventNumbers.ts';
import type { DatePrecision } from './lossEvents.ts';
import type { RowFaults } from './rowFaults.ts';
import type { SheetCell } from './workbook.ts';

/** A date as exact as it is known. */
export interface EventDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: DatePrecision | null;
}

/** First and last year that a table may have, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Cells of a date with a way to say where each stands. */
export interface DateCells {
  /** Such as "start", for messages. */
  readonly what: string;
  readonly year: SheetCell | undefined;
  readonly month: SheetCell | undefined;
  readonly day: SheetCell | undefined;
  readonly place: (part: 'year' | 'month' | 'day') => string;
}

/** No date at all. */
export const noDate: EventDate = { year: null, month: null, day: null, precision: null };

/**
 * The date that three cells stand for. A month or day of 0 or nothing is unknown.
 *
 * @param cells - year, month and day as stored
 * @param range - years that the table may have
 * @param faults - takes what is wrong; a fault makes a gap of the part and of what is finer
 * @returns the date as far as it is known
 */
export function eventDate(cells: DateCells, range: YearRange, faults: RowFaults): EventDate {
  const { what, place } = cells;
  if (isEmpty(cells.year)) return noDate;
  const year = wholeIn(cells.year);
  if (year === null || year < range.first || year > range.last) {
    const wanted = `${what} year needs a whole number from ${range.first} to ${range.last}`;
    const got = `got "${String(cells.year)}"`;
    faults.note('year-out-of-range', place('year'), `${wanted}, ${got}`);
    return noDate;
  }
  const yearOnly: EventDate = { year, month: null, day: null, precision: 'year' };
  const month = partIn(cells.month);
  const day = partIn(cells.day);
  if (month === null || month > 12) {
    impossible(cells, 'month', 'a whole number from 1 to 12', faults);
    return yearOnly;
  }
  if (month === 0) {
    if (day !== 0) impossible(cells, 'day', 'a month', faults);
    return yearOnly;
  }
  const last = daysIn(year, month);
  if (day === null || day > last) {
    impossible(cells, 'day', `a whole number from 1 to ${last}`, faults);
  }
  if (day === null || day > last || day === 0) return { ...yearOnly, month, precision: 'month' };
  return { year, month, day, precision: 'day' };
}

function impossible(
  cells: DateCells,
  part: 'month' | 'day',
  wanted: string,
  faults: RowFaults,
): void {
  const got = `got "${String(cells[part])}"`;
  faults.note(
    'impossible-date',
    cells.place(part),
    `${cells.what} ${part} needs ${wanted}, ${got}`,
  );
}

/** Whether the second date lies before the first, as far as both are known. */
export function isBefore(end: EventDate, start: EventDate): boolean {
  if (end.year === null || start.year === null) return false;
  if (end.year !== start.year) return end.year < start.year;
  if (end.month === null || start.month === null) return false;
  if (end.month !== start.month) return end.month < start.month;
  return end.day !== null && start.day !== null && end.day < start.day;
}

function wholeIn(cell: SheetCell | undefined): number | null {
  const text = String(cell).trim();
  return /^\d+(\.0*)?$/.test(text) ? Number(text) : null;
}

/** Zero for unknown, null for what is no whole number. */
function partIn(cell: SheetCell | undefined): number | null {
  return isEmpty(cell) ? 0 : wholeIn(cell);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
