import type { RowFaults } from './rowFaults.ts';
import type { SheetCell } from './workbook.ts';

/** What a number stands for. */
export interface QuantityRule {
  /** The column's name, for messages. */
  readonly what: string;
  /** By how much a cell is to be multiplied; 1000 where the publisher writes thousands. */
  readonly factor?: number;
  /** Persons are whole. */
  readonly whole?: boolean;
}

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Whether a cell holds nothing; blanks are nothing. */
export function isEmpty(cell: SheetCell | undefined): cell is null | undefined | '' {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The quantity that a cell stands for, not below zero; anything else is a fault and a gap.
 *
 * A factor that is a power of ten moves the decimal point, so that no digit changes.
 *
 * @param cell - text or number as stored
 * @param rule - what the number stands for
 * @param faults - takes what is wrong
 * @param place - where the cell stands; asked only at a fault
 * @returns the quantity, or null at a gap and at a fault
 * @example `quantityIn('1234.567', thousands, faults, place)` // 1234567
 */
export function quantityIn(
  cell: SheetCell | undefined,
  { what, factor = 1, whole = false }: QuantityRule,
  faults: RowFaults,
  place: () => string,
): number | null {
  if (isEmpty(cell)) return null;
  const text = typeof cell === 'number' ? String(cell) : String(cell).trim();
  if (!decimal.test(text) || !Number.isFinite(Number(text))) {
    faults.note('text-in-number', place(), `${what} needs a number, got "${text}"`);
    return null;
  }
  const value = scaled(text, factor);
  if (value < 0) {
    faults.note('negative-number', place(), `${what} needs at least 0, got "${text}"`);
    return null;
  }
  if (whole && !Number.isInteger(value)) {
    faults.note('fraction-of-persons', place(), `${what} needs a whole number, got "${text}"`);
    return null;
  }
  return value;
}

function scaled(text: string, factor: number): number {
  const value = Number(text);
  if (factor === 1) return value;
  const product = value * factor;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(product)) return product;
  const power = /^1(0*)$/.exec(String(factor));
  if (power === null || /e/i.test(text)) return product;
  return Number(`${text}e${(power[1] ?? '').length}`);
}
