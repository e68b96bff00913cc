import type { Assumption } from '../../../analysis/assess/assumption.ts';
import type { RemovalShift } from '../../../analysis/assess/removalShifts.ts';
import type { SobolIndex, SobolOutputs } from '../../../analysis/assess/sobolIndices.ts';
import type { RankSpread } from '../../../analysis/assess/uncertainty.ts';
import type { UsualAssumptionSettings } from '../../../analysis/assess/usualAssumptions.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Result } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';

/** How an index is put to the test. */
export interface RobustnessSettings extends Required<UsualAssumptionSettings> {
  readonly runs: number;
  readonly seed: number;
}

/** An index to put to the test. */
export interface RobustnessQuestion {
  readonly recipe: Recipe;
  readonly table: Table;
  /** Of a panel the year that is tested; null where the table has one time only. */
  readonly year: number | null;
  readonly settings: RobustnessSettings;
}

/** What one assumption contributes to the spread of the ranks. */
export interface AssumptionShare extends SobolIndex {
  readonly assumption: string;
}

/** Ranks that move because nodes are worked out in place of their published figures. */
export interface WorkedOut {
  readonly moved: number;
  /** The largest shift. */
  readonly most: number;
}

/** The answer: plain data. */
export interface Robustness {
  readonly settings: RobustnessSettings;
  /** Of a panel the year that was tested; null where the table has one time only. */
  readonly year: number | null;
  /** What was taken as not certain. */
  readonly assumptions: readonly Assumption[];
  /** Null where no rank moves by this alone. */
  readonly workedOut: WorkedOut | null;
  /** In the table's order; null in years that were not tested. Nominal ranks are those on screen. */
  readonly spreads: readonly (RankSpread | null)[];
  /** Runs that could not be built. */
  readonly failedRuns: number;
  /** From the largest shift. */
  readonly removals: readonly RemovalShift[];
  /** Null where fewer than two things are taken as not certain. */
  readonly sensitivity: Result<readonly AssumptionShare[]> | null;
  /** Builds that the sensitivity rests on. */
  readonly sensitivityRuns: number;
  /** What each of these builds came to: the mean size of the rank shifts; null without an answer. */
  readonly sensitivityOutputs: SobolOutputs | null;
}

export interface RobustnessProgress {
  readonly done: number;
  readonly all: number;
}
