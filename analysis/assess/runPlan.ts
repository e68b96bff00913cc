import type { Build } from '../compose/trace.ts';
import { failure, type Result, success } from '../failure.ts';
import type { Random } from '../stats/random.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import type { Assumption } from './assumption.ts';
import { type Run, runChoices } from './runChoices.ts';

/** The runs of an analysis before they are built: what each of them takes. */
export interface RunPlan {
  /** The alternatives of each assumption. */
  readonly options: readonly (readonly Alternative[])[];
  /** For each run, one place for each assumption. */
  readonly choices: readonly (readonly number[])[];
}

/**
 * Plans the runs of a Monte Carlo analysis.
 *
 * Each run draws from a stream of its own number and each assumption from one of its own, so that
 * every worker makes the same plan.
 *
 * @param nominal -     the build that is varied
 * @param assumptions - what is not certain
 * @param runs -        how many
 * @param random -      a seeded generator
 * @returns the plan
 * @fails unknown-code  an assumption names what does not exist
 * @fails bad-setting   fewer than one run, or an alternative that does not fit
 * @cost O(runs × assumptions)
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `planUncertainty(built, [weights], 1000, random(1)).value.choices.length` // 1000
 */
export function planUncertainty(
  nominal: Build,
  assumptions: readonly Assumption[],
  runs: number,
  random: Random,
): Result<RunPlan> {
  if (!Number.isInteger(runs) || runs < 1) {
    return failure('bad-setting', 'uncertainty', `uncertainty needs at least one run, got ${runs}`);
  }
  const options = optionsOf(nominal, assumptions, random, runs);
  if (!options.ok) return options;
  const draws = random.stream(assumptions.length);
  const choices = Array.from({ length: runs }, (_, run) =>
    drawChoices(options.value, draws.stream(run)),
  );
  return success({ options: options.value, choices });
}

/**
 * Plans the runs of a sensitivity analysis: rows A, rows B, and for each assumption the rows A with
 * this assumption from B.
 *
 * @param nominal -     the build that is varied
 * @param assumptions - at least two things that are not certain
 * @param samples -     rows of A
 * @param random -      a seeded generator
 * @returns the plan: samples × (assumptions + 2) runs
 * @fails unknown-code  an assumption names what does not exist
 * @fails bad-setting   fewer than two assumptions or samples
 * @cost O(samples × assumptions²)
 * @source saltelli2010, design of radial samples
 * @example `planSobol(built, [one, other], 500, random(1)).value.choices.length` // 2000
 */
export function planSobol(
  nominal: Build,
  assumptions: readonly Assumption[],
  samples: number,
  random: Random,
): Result<RunPlan> {
  const inputs = assumptions.length;
  if (inputs < 2 || !Number.isInteger(samples) || samples < 2) {
    const message = `sobol needs at least two assumptions and samples, got ${inputs} and ${samples}`;
    return failure('bad-setting', 'sobol', message);
  }
  const options = optionsOf(nominal, assumptions, random, samples);
  if (!options.ok) return options;
  const draws = random.stream(inputs);
  const rows = (part: 0 | 1): readonly (readonly number[])[] =>
    Array.from({ length: samples }, (_, row) =>
      drawChoices(options.value, draws.stream(2 * row + part)),
    );
  const [a, b] = [rows(0), rows(1)];
  const mixed = assumptions.flatMap((_, input) =>
    a.map((row, place) =>
      row.map((choice, each) => (each === input ? (b[place]?.[each] ?? 0) : choice)),
    ),
  );
  return success({ options: options.value, choices: [...a, ...b, ...mixed] });
}

/**
 * Builds some of the planned runs, those from a place up to another one.
 *
 * Parts may be built apart and in any order, on one worker or several: set one after the other they
 * are bit for bit the runs of the whole.
 *
 * @param nominal - the build that is varied
 * @param plan -    the runs
 * @param from -    the first run, from 0
 * @param to -      the run after the last one; all that are left by default
 * @param tell -    called after each run with how many are done
 * @returns the runs in order
 * @cost O((to - from) × areas × nodes)
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `[...buildRuns(built, plan, 0, 5), ...buildRuns(built, plan, 5)]` // all runs
 */
export function buildRuns(
  nominal: Build,
  plan: RunPlan,
  from = 0,
  to?: number,
  tell?: (done: number) => void,
): readonly Run[] {
  return runChoices(nominal, plan.options, plan.choices.slice(from, to), tell);
}

function drawChoices(
  options: readonly (readonly Alternative[])[],
  random: Random,
): readonly number[] {
  return options.map((list) => Math.floor(random.uniform() * list.length));
}

function optionsOf(
  nominal: Build,
  assumptions: readonly Assumption[],
  random: Random,
  runs: number,
): Result<RunPlan['options']> {
  const options: (readonly Alternative[])[] = [];
  for (const [place, assumption] of assumptions.entries()) {
    const made = alternatives(assumption, nominal, random.stream(place), runs);
    if (!made.ok) return made;
    options.push(made.value);
  }
  return success(options);
}
