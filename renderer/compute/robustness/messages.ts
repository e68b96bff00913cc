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
  readonly settings: RobustnessSettings;
}

/** How far ranks move without one node. */
export interface RemovalShift {
  readonly node: string;
  /** Mean size of the areas' rank shifts. */
  readonly meanShift: number;
  /** Areas with a rank in the index, and those that have one without the node too. */
  readonly ranked: number;
  readonly rankedWithout: number;
}

/** What one assumption contributes to the spread of the ranks. */
export interface AssumptionShare extends SobolIndex {
  readonly assumption: string;
}

/** The answer: plain data. */
export interface Robustness {
  readonly settings: RobustnessSettings;
  /** In the table's order. */
  readonly spreads: readonly RankSpread[];
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
