import { type Result, success } from '../failure.ts';
import type { FrameworkNode, OrderedNode } from '../framework.ts';
import { normalise } from '../normalise/normalise.ts';
import { roundColumn } from '../rounding.ts';
import type { Table } from '../table.ts';
import { treat } from '../treat/treat.ts';
import { byYear, type YearRows, yearRows } from './byYear.ts';
import { concerns, eachIndicator } from './eachIndicator.ts';
import { sameSettings } from './sameSettings.ts';
import type { Earlier, Stage } from './stage.ts';
import type { Step } from './step.ts';

type TreatStep = Extract<Step, { step: 'treat' }>;
type NormaliseStep = Extract<Step, { step: 'normalise' }>;

/** What a step on indicators works with. */
export interface StepContext {
  readonly table: Table;
  readonly indicators: readonly OrderedNode[];
  /** Indicators of the earlier build, by the same places. */
  readonly earlierIndicators: readonly OrderedNode[];
}

/**
 * Treats the indicators that a step names, each by its own settings where it has some.
 *
 * @param step -    the step
 * @param before -  the indicators so far
 * @param context - table and indicators
 * @param earlier - the same step of an earlier build
 * @returns the next stage, with what was tried on each indicator
 * @fails bad-setting  a method cannot work with its settings
 * @cost O(cells)
 */
export function runTreat(
  step: TreatStep,
  before: Stage,
  context: StepContext,
  earlier: Earlier<TreatStep> | undefined,
): Result<Stage> {
  const { table, indicators } = context;
  const years = scopeOf(step.scope, table);
  return eachIndicator(
    indicators,
    before,
    earlier,
    unchanged(step, earlier, context, (now, then, old) =>
      sameSettings(now.treat ?? step.by, then.treat ?? old.by),
    ),
    (column, { node }) => {
      if (!concerns(step, node.code)) return undefined;
      const made = byYear(column, years, (part) => {
        const treated = treat(part, node.treat ?? step.by);
        if (!treated.ok) return treated;
        const { before: shape, tries } = treated.value;
        return success([treated.value.column, { before: shape, tries }] as const);
      });
      if (!made.ok) return made;
      const [next, treated] = made.value;
      return success([next, { kind: 'treated', treated }]);
    },
    table,
  );
}

/**
 * Normalises the indicators that a step names, each by its own settings where it has some.
 *
 * @param step -    the step
 * @param before -  the indicators so far
 * @param context - table and indicators
 * @param earlier - the same step of an earlier build
 * @returns the next stage, with the limits of each indicator
 * @fails constant-values  an indicator's values are all equal and the method needs a range
 * @cost O(cells)
 */
export function runNormalise(
  step: NormaliseStep,
  before: Stage,
  context: StepContext,
  earlier: Earlier<NormaliseStep> | undefined,
): Result<Stage> {
  const { table, indicators } = context;
  const years = scopeOf(step.scope, table);
  return eachIndicator(
    indicators,
    before,
    earlier,
    unchanged(
      step,
      earlier,
      context,
      (now, then, old) =>
        now.direction === then.direction &&
        sameSettings(now.normalise ?? step.by, then.normalise ?? old.by) &&
        sameSettings(now.round ?? step.round, then.round ?? old.round),
    ),
    (column, { node }) => {
      if (!concerns(step, node.code)) return undefined;
      const rounding = node.round === 'none' ? undefined : (node.round ?? step.round);
      const made = byYear(column, years, (part, rows) => {
        const areas = rows?.map((row) => table.areas[row] ?? '') ?? table.areas;
        const scored = normalise(part, node.normalise ?? step.by, node.direction ?? 1, areas);
        if (!scored.ok) return scored;
        const { column: scores, limits } = scored.value;
        return success([roundColumn(scores, rounding), limits] as const);
      });
      if (!made.ok) return made;
      const [next, limits] = made.value;
      return success([next, { kind: 'normalised', limits }]);
    },
    table,
  );
}

/** Whether a step did to an indicator in an earlier build what it does now. */
function unchanged<OneStep extends TreatStep | NormaliseStep>(
  step: OneStep,
  earlier: Earlier<OneStep> | undefined,
  { indicators, earlierIndicators }: StepContext,
  sameOwn: (now: FrameworkNode, then: FrameworkNode, old: OneStep) => boolean,
): (place: number) => boolean {
  return (place) => {
    const [now, then] = [indicators[place]?.node, earlierIndicators[place]?.node];
    if (earlier === undefined || now === undefined || then === undefined) return false;
    const old = earlier.step;
    const concerned = concerns(step, now.code);
    if (concerned !== concerns(old, then.code)) return false;
    return !concerned || (step.scope === old.scope && sameOwn(now, then, old));
  };
}

function scopeOf(scope: 'all' | 'year' | undefined, { years }: Table): YearRows {
  return scope === 'year' && years !== undefined ? yearRows(years) : undefined;
}
