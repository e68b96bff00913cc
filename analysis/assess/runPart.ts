import { build } from '../compose/build.ts';
import type { Recipe } from '../compose/recipe.ts';
import { type Result, success } from '../failure.ts';
import { random } from '../stats/random.ts';
import type { Table } from '../table.ts';
import type { Assumption } from './assumption.ts';
import type { Run } from './runChoices.ts';
import { buildRuns, planSobol, planUncertainty } from './runPlan.ts';

/** Some runs of an analysis, as plain data that a worker can be sent. */
export interface RunPart {
  readonly analysis: 'uncertainty' | 'sobol';
  readonly recipe: Recipe;
  readonly table: Table;
  readonly assumptions: readonly Assumption[];
  /** Runs, for Sobol indices rows of the design. */
  readonly count: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Builds some runs of an analysis from nothing but their data, as a worker does.
 *
 * Parts set one after the other are bit for bit the runs of the whole, however many there are.
 *
 * @param part - what is varied and how, and which runs
 * @param tell - called after each run with how many are done
 * @returns the runs in order
 * @fails by build and plan
 * @cost O((to - from) × areas × nodes), one build and one plan more
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `runPart({ ...whole, from: 0, to: 500 }).value.length` // 500
 */
export function runPart(
  { analysis, recipe, table, assumptions, count, seed, from, to }: RunPart,
  tell?: (done: number) => void,
): Result<readonly Run[]> {
  const nominal = build(recipe, table);
  if (!nominal.ok) return nominal;
  const plan = analysis === 'sobol' ? planSobol : planUncertainty;
  const made = plan(nominal.value, assumptions, count, random(seed));
  return made.ok ? success(buildRuns(nominal.value, made.value, from, to, tell)) : made;
}

/**
 * Cuts an analysis into parts of nearly equal size.
 *
 * @param whole - the analysis; its `to` is the number of all runs
 * @param parts - how many, at least one
 * @returns the parts in order
 * @cost O(parts)
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `splitRuns({ ...whole, from: 0, to: 5 }, 2)` // runs 0 to 2, and 2 to 5
 */
export function splitRuns(whole: RunPart, parts: number): readonly RunPart[] {
  const runs = whole.to - whole.from;
  const place = (part: number): number => whole.from + Math.floor((part * runs) / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...whole,
    from: place(part),
    to: place(part + 1),
  }));
}
