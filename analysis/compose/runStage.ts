import type { Result } from '../failure.ts';
import type { OrderedFramework } from '../framework.ts';
import type { Table } from '../table.ts';
import { runNormalise, runTreat } from './runColumns.ts';
import { runDenominate } from './runDenominate.ts';
import { runImpute } from './runImpute.ts';
import { runScreen } from './runScreen.ts';
import type { Earlier, Stage } from './stage.ts';
import type { IndicatorStep } from './step.ts';

/** What every step works with. */
export interface StageContext {
  readonly table: Table;
  readonly framework: OrderedFramework;
  readonly earlierFramework: OrderedFramework | undefined;
}

/**
 * Works one step on indicators off.
 *
 * @param step -    the step
 * @param before -  the indicators so far
 * @param context - table and framework, and the framework of the earlier build
 * @param earlier - the step in the same place of the earlier build
 * @returns the next stage
 * @fails by step
 * @cost by step
 */
export function runStage(
  step: IndicatorStep,
  before: Stage,
  { table, framework, earlierFramework }: StageContext,
  earlier: Earlier<IndicatorStep> | undefined,
): Result<Stage> {
  const columns = {
    table,
    indicators: framework.indicators,
    earlierIndicators: earlierFramework?.indicators ?? [],
  };
  const old = <OneStep extends IndicatorStep>(
    is: (given: IndicatorStep) => given is OneStep,
  ): Earlier<OneStep> | undefined =>
    earlier !== undefined && is(earlier.step) ? { ...earlier, step: earlier.step } : undefined;
  switch (step.step) {
    case 'screen':
      return runScreen(
        step,
        before,
        framework,
        table,
        old((each) => each.step === 'screen'),
      );
    case 'denominate':
      return runDenominate(
        step,
        before,
        columns,
        old((each) => each.step === 'denominate'),
      );
    case 'impute':
      return runImpute(
        step,
        before,
        framework,
        table,
        old((each) => each.step === 'impute'),
      );
    case 'treat':
      return runTreat(
        step,
        before,
        columns,
        old((each) => each.step === 'treat'),
      );
    case 'normalise':
      return runNormalise(
        step,
        before,
        columns,
        old((each) => each.step === 'normalise'),
      );
  }
}
