import type { Faults } from './faults.ts';

/** Bounds that a number must keep to. */
export interface NumberRule {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The number a cell stands for; an empty cell is a gap, anything else a fault.
 *
 * @param cell - text or number as stored
 * @param rule - bounds, inclusive
 * @param faults - takes the place and what is wrong
 * @param place - where the cell stands
 * @param what - the quantity's name, for the message
 * @returns the number, or null at a gap and at a fault
 */
export function numberIn(
  cell: string | number | boolean | null | undefined,
  rule: NumberRule,
  faults: Faults,
  place: string,
  what: string,
): number | null {
  if (cell === null || cell === undefined || cell === '') return null;
  const value =
    typeof cell === 'number' ? cell : decimal.test(String(cell)) ? Number(cell) : Number.NaN;
  const wrong =
    !Number.isFinite(value) ||
    (rule.whole === true && !Number.isInteger(value)) ||
    value < (rule.atLeast ?? Number.NEGATIVE_INFINITY) ||
    value > (rule.atMost ?? Number.POSITIVE_INFINITY);
  if (!wrong) return value;
  faults.add(place, `${what} needs ${ruleInWords(rule)}, got "${String(cell)}"`);
  return null;
}

/** A whole year from `first` to `last`; a gap is a fault too. */
export function yearIn(
  cell: string | number | boolean | null | undefined,
  first: number,
  last: number,
  faults: Faults,
  place: string,
): number | null {
  const year = numberIn(cell, { whole: true, atLeast: first, atMost: last }, faults, place, 'year');
  if (cell === null || cell === undefined || cell === '') faults.add(place, 'year is empty');
  return year;
}

function ruleInWords({ atLeast, atMost, whole }: NumberRule): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  if (atLeast !== undefined && atMost !== undefined) return `${kind} from ${atLeast} to ${atMost}`;
  if (atLeast !== undefined) return `${kind} of at least ${atLeast}`;
  if (atMost !== undefined) return `${kind} of at most ${atMost}`;
  return kind;
}
