import type { Column } from '../column.ts';
import { type Failure, type Result, success } from '../failure.ts';
import type { OrderedNode } from '../framework.ts';
import { rowName, type Table } from '../table.ts';
import type { Earlier, Stage, StageNote } from './stage.ts';

/**
 * Carries a step over the indicators, each by itself, and takes over what did not change.
 *
 * @param indicators - k indicators in order
 * @param before -     the stage that the step starts from
 * @param earlier -    the same step of an earlier build: a column that came in as the same object and
 *   with the same settings goes out as the same object
 * @param same -       whether an indicator's settings are those of the earlier build
 * @param work -       makes the new column and a note; nothing leaves the column as it is
 * @param table -      names the rows of a failure
 * @returns the next stage
 * @cost O(k) beside the work
 */
export function eachIndicator(
  indicators: readonly OrderedNode[],
  before: Stage,
  earlier: Pick<Earlier<unknown>, 'before' | 'after'> | undefined,
  same: (place: number) => boolean,
  work: (
    column: Column,
    indicator: OrderedNode,
    place: number,
  ) => Result<readonly [Column, StageNote | undefined]> | undefined,
  table: Table,
): Result<Stage> {
  const unchanged =
    earlier?.after.columns.length === indicators.length &&
    before.columns.every(
      (column, place) => column === earlier.before.columns[place] && same(place),
    );
  if (earlier !== undefined && unchanged) return success(earlier.after);
  const columns: Column[] = [];
  const notes: (StageNote | undefined)[] = [];
  for (const [place, indicator] of indicators.entries()) {
    const column = before.columns[place];
    if (column === undefined) throw new RangeError(`eachIndicator lost ${indicator.node.code}`);
    const kept =
      earlier?.before.columns[place] === column ? earlier.after.columns[place] : undefined;
    if (kept !== undefined && same(place)) {
      columns.push(kept);
      notes.push(earlier?.after.notes[place]);
      continue;
    }
    const made = work(column, indicator, place);
    if (made === undefined) {
      columns.push(column);
      notes.push(undefined);
    } else if (made.ok) {
      columns.push(made.value[0]);
      notes.push(made.value[1]);
    } else return { ok: false, failure: placed(made.failure, indicator.node.code, table) };
  }
  return success({ columns, notes, screening: [] });
}

/**
 * A failure of a method with the node in front and codes in place of row numbers.
 *
 * @param given - the method's failure
 * @param node -  the node that it worked on
 * @param table - names the rows
 * @example `placed(failure, 'I01', table).at` // 'I01/AFG'
 */
export function placed(given: Failure, node: string, table: Table): Failure {
  const at =
    given.at.length === 0
      ? [node]
      : given.at.map((place) =>
          /^\d+$/.test(place) ? `${node}/${rowName(table, Number(place))}` : `${node}/${place}`,
        );
  return { ...given, message: `${node}: ${given.message}`, at };
}

/**
 * Whether a step works on a node.
 *
 * @example `concerns({ only: ['A'] }, 'B')` // false
 */
export function concerns(
  step: {
    readonly only?: readonly string[] | undefined;
    readonly except?: readonly string[] | undefined;
  },
  code: string,
): boolean {
  return (step.only?.includes(code) ?? true) && !(step.except?.includes(code) ?? false);
}
