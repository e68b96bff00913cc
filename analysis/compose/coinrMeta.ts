import { decimalNumber } from '../decimalNumber.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import { isEmptyCell, type TextRows } from './coinrTable.ts';

/** Kinds of rows of iMeta; `Other` says nothing about the index. */
const TYPES = ['Indicator', 'Aggregate', 'Group', 'Denominator', 'Other'] as const;

/** A row of COINr's table of indicators and aggregates. */
export interface MetaRow {
  readonly code: string;
  readonly name: string;
  readonly type: (typeof TYPES)[number];
  /** Empty for none. */
  readonly parent: string;
  readonly direction: 1 | -1;
  readonly weight: number;
  /** Empty for none. */
  readonly denominator: string;
}

/**
 * Reads COINr's table of indicators and aggregates.
 *
 * Weight and direction may be empty where they say nothing: for a group, a denominator, the index
 * itself.
 *
 * @param meta - iMeta with its head
 * @returns a row for each line
 * @fails unknown-code  a column is not there, or a type or a parent is unknown
 * @fails not-finite    a weight is no number, or a direction neither 1 nor -1
 * @cost O(rows)
 * @source becker2022, new_coin
 */
export function coinrMeta(meta: TextRows): Result<readonly MetaRow[]> {
  const [head = [], ...body] = meta;
  const needed = ['iCode', 'Parent', 'Direction', 'Weight', 'Type'];
  const lacking = needed.filter((each) => !head.includes(each));
  if (lacking.length > 0) {
    return refuse('unknown-code', 'columns of iMeta, got none called', lacking);
  }
  const strange: string[] = [];
  const wrong: string[] = [];
  const rows = body.map((cells, line): MetaRow => {
    const field = (name: string): string => {
      const cell = cells[head.indexOf(name)]?.trim() ?? '';
      return isEmptyCell(cell) ? '' : cell;
    };
    const place = (name: string): string => `iMeta:${line + 2}:${name} "${field(name)}"`;
    const type = TYPES.find((each) => each === field('Type'));
    if (type === undefined) strange.push(place('Type'));
    const parent = field('Parent');
    const counts = (type === 'Indicator' || type === 'Aggregate') && parent !== '';
    const direction = decimalNumber(field('Direction') || (counts ? '' : '1'));
    if (Math.abs(direction) !== 1) wrong.push(place('Direction'));
    const weight = decimalNumber(field('Weight') || (counts ? '' : '1'));
    if (Number.isNaN(weight)) wrong.push(place('Weight'));
    return {
      code: field('iCode'),
      name: field('iName') || field('iCode'),
      type: type ?? 'Other',
      parent,
      direction: direction === -1 ? -1 : 1,
      weight,
      denominator: field('Denominator'),
    };
  });
  if (strange.length > 0) {
    return refuse('unknown-code', `types that are one of ${TYPES.join(', ')}, got`, strange);
  }
  if (wrong.length > 0) {
    return refuse('not-finite', 'numbers as weights, 1 or -1 as directions, got', wrong);
  }
  const codes = new Set(rows.map(({ code }) => code));
  const orphans = rows.flatMap(({ parent }, line) =>
    parent === '' || codes.has(parent) ? [] : [`iMeta:${line + 2}:${parent}`],
  );
  if (orphans.length > 0) return refuse('unknown-code', 'parents that have a row, got', orphans);
  return success(rows);
}

function refuse(
  kind: 'unknown-code' | 'not-finite',
  needs: string,
  places: readonly string[],
): ReturnType<typeof failure> {
  return failure(kind, 'fromCoinr', `fromCoinr needs ${needs} ${nameCodes(places)}`, places);
}
