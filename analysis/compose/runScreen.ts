import type { Column, MissingReason } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import type { OrderedFramework } from '../framework.ts';
import { availability } from '../screen/availability.ts';
import type { Table } from '../table.ts';
import { sameSettings } from './sameSettings.ts';
import type { Earlier, Stage } from './stage.ts';
import type { Step } from './step.ts';

type ScreenStep = Extract<Step, { step: 'screen' }>;

/**
 * Screens the areas and makes those that go into rows of gaps.
 *
 * @param step -      the step
 * @param before -    the indicators so far
 * @param framework - finds the indicators under a node
 * @param table -     names the areas
 * @param earlier -   the same step of an earlier build
 * @returns the next stage, with what was seen of each area
 * @fails unknown-code    the node to count under, or a forced area, does not exist
 * @fails too-few-values  no area is left
 * @cost O(cells)
 */
export function runScreen(
  step: ScreenStep,
  before: Stage,
  framework: OrderedFramework,
  table: Table,
  earlier: Earlier<ScreenStep> | undefined,
): Result<Stage> {
  const unchanged =
    earlier !== undefined &&
    sameSettings(earlier.step.by, step.by) &&
    before.columns.length === earlier.before.columns.length &&
    before.columns.every((column, place) => column === earlier.before.columns[place]);
  if (unchanged) return success(earlier.after);
  const { under } = step.by;
  if (under !== undefined && !framework.byCode.has(under)) {
    return failure('unknown-code', 'screen', `screen needs a node of the index, got ${under}`, [
      under,
    ]);
  }
  const counted =
    under === undefined
      ? before.columns
      : before.columns.filter((_, place) => {
          const code = framework.indicators[place]?.node.code ?? '';
          return isUnder(code, under, framework);
        });
  const screened = availability(counted, step.by, table.areas);
  if (!screened.ok) return screened;
  const gone = new Map<number, MissingReason>();
  screened.value.forEach(({ included }, row) => {
    if (!included) gone.set(row, 'screened-out');
  });
  return success({
    columns: gone.size === 0 ? before.columns : without(before.columns, gone),
    notes: [],
    screening: screened.value,
  });
}

/**
 * Whether a node is another one or stands somewhere under it.
 *
 * @param code -      the lower node
 * @param under -     the upper node
 * @param framework - the tree
 * @cost O(ancestors)
 * @example `isUnder('earthquake', 'hazard', framework)` // true
 */
export function isUnder(code: string, under: string, framework: OrderedFramework): boolean {
  const waiting = [code];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === under) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(framework.byCode.get(next)?.parents ?? []));
  }
  return false;
}

/** The columns with some rows as gaps: views of one block, which is made faster than many arrays. */
function without(columns: readonly Column[], gone: Column['missing']): readonly Column[] {
  const rows = columns[0]?.values.length ?? 0;
  const block = new Float64Array(rows * columns.length);
  const places = [...gone.keys()];
  return columns.map(({ values, missing }, place) => {
    const left = block.subarray(place * rows, (place + 1) * rows);
    left.set(values);
    for (const row of places) left[row] = Number.NaN;
    if (missing.size === 0) return { values: left, missing: gone };
    const reasons = new Map<number, MissingReason>();
    missing.forEach((reason, row) => reasons.set(row, reason));
    for (const row of places) reasons.set(row, 'screened-out');
    return { values: left, missing: reasons };
  });
}
