import { rankNode } from '../compose/rankNode.ts';
import type { Build } from '../compose/trace.ts';
import { failure, type Result, success } from '../failure.ts';
import type { Random } from '../stats/random.ts';
import type { Assumption } from './assumption.ts';
import type { Run } from './runChoices.ts';
import { buildRuns, planSobol } from './runPlan.ts';
import { type SobolIndex, type SobolOutputs, sobolIndices } from './sobolIndices.ts';

/** Which assumption moves the ranks, and how much alone and together with others. */
export interface Sensitivity {
  readonly assumptions: readonly Assumption[];
  readonly runs: readonly Run[];
  /** Of the mean size of the areas' rank shifts. */
  readonly indices: readonly SobolIndex[];
  readonly variance: number;
  /** The output of every run, as the indices take them. */
  readonly outputs: SobolOutputs;
  /** For each area, of its own rank, with intervals too; empty where the rank never moves or does not count. */
  readonly byArea: readonly (readonly SobolIndex[])[];
}

/** How a sensitivity analysis is done. */
export interface SensitivitySettings {
  /** Rows of the design: it takes samples × (assumptions + 2) builds. */
  readonly samples: number;
  /** Resamples for the intervals, 100 by default. */
  readonly resamples?: number;
  /** Probabilities of the ends of these intervals, 0.05 and 0.95 by default. */
  readonly interval?: readonly [number, number];
  /** Rows of the table whose ranks count, such as those of one year; all by default. */
  readonly rows?: readonly number[];
}

/**
 * Splits the uncertainty of the ranks between the assumptions.
 *
 * The output of a run is the mean size of the areas' rank shifts from the nominal index; each area's
 * own rank is looked at too. Discrete choices take floor(u × number).
 *
 * @param nominal -     the build that is varied
 * @param assumptions - at least two things that are not certain
 * @param settings -    rows of the design, resamples
 * @param random -      a seeded generator
 * @returns first-order and total indices with intervals, and the runs
 * @fails bad-setting     fewer than two assumptions or samples
 * @fails not-converged   runs that could not be built: the design has holes
 * @fails constant-values no run moves a rank
 * @cost O(samples × assumptions × areas × nodes)
 * @source saltelli2010, design of radial samples
 * @example `sobol(built, [one, other], { samples: 500 }, random(1)).value.indices[0]?.total` // 0.7
 */
export function sobol(
  nominal: Build,
  assumptions: readonly Assumption[],
  settings: SensitivitySettings,
  random: Random,
): Result<Sensitivity> {
  const plan = planSobol(nominal, assumptions, settings.samples, random);
  return plan.ok
    ? splitVariance(nominal, assumptions, buildRuns(nominal, plan.value), settings, random)
    : plan;
}

/**
 * Splits the variance of the ranks over the runs of a plan of `planSobol`.
 *
 * @param nominal -     the build that was varied
 * @param assumptions - what the runs took their choices from
 * @param runs -        all runs of the plan in order
 * @param settings -    those of the plan, resamples, and the rows that count
 * @param random -      a generator of the plan's seed: draws the resamples
 * @returns first-order and total indices with intervals, and the runs
 * @fails not-converged   runs that could not be built: the design has holes
 * @fails constant-values no run moves a rank
 * @cost O(areas × samples × assumptions × resamples)
 * @source saltelli2010, table 2, estimators b and f
 * @example `splitVariance(built, assumptions, runs, { samples: 500 }, random(1)).value.variance` // 4.2
 */
export function splitVariance(
  nominal: Build,
  assumptions: readonly Assumption[],
  runs: readonly Run[],
  { samples, resamples = 100, interval = [0.05, 0.95], rows: counted }: SensitivitySettings,
  random: Random,
): Result<Sensitivity> {
  const inputs = assumptions.length;
  const lost = runs.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.failure]));
  if (lost[0] !== undefined) {
    const message = `sobol needs every run, got ${lost.length} that could not be built: ${lost[0].message}`;
    return failure('not-converged', 'sobol', message, lost[0].at);
  }
  const resampled = random.stream(inputs + 1);
  const rows = Array.from({ length: resamples }, (_, place) => {
    const own = resampled.stream(place);
    return Int32Array.from({ length: samples }, () => own.integer(samples));
  });
  const reference = rankNode(nominal, nominal.trace.framework.root);
  const ranks = runs.map(({ outcome }) => (outcome.ok ? outcome.ranks : new Float64Array()));
  const outputs = Float64Array.from(ranks, (each) => meanShift(reference, each, counted));
  const design = split(outputs, samples, inputs);
  const found = sobolIndices(design, { resamples: rows, interval });
  if (!(found.variance > 0)) {
    return failure('constant-values', 'sobol', 'sobol needs runs that move the ranks, got none');
  }
  const isCounted = counted && new Set(counted);
  const byArea = nominal.trace.table.areas.map((_, row) => {
    if (isCounted?.has(row) === false) return [];
    const own = Float64Array.from(ranks, (each) => each[row] ?? Number.NaN);
    const each = sobolIndices(split(own, samples, inputs), { resamples: rows, interval });
    return each.variance > 0 ? each.indices : [];
  });
  return success({ assumptions, runs, ...found, outputs: design, byArea });
}

/**
 * The mean size of the areas' rank shifts, over areas with both ranks.
 *
 * @param one -   n ranks
 * @param other - n ranks
 * @param rows -  rows that count; all by default
 * @returns the mean of the sizes, NaN without an area that has both
 * @cost O(n)
 * @source saisana2005, average shift in rank
 * @example meanShift(new Float64Array([1, 2]), new Float64Array([2, 1])) // 1
 */
export function meanShift(
  one: Float64Array,
  other: Float64Array,
  rows: Iterable<number> = one.keys(),
): number {
  let total = 0;
  let count = 0;
  for (const row of rows) {
    const shift = Math.abs((one[row] ?? Number.NaN) - (other[row] ?? Number.NaN));
    if (Number.isNaN(shift)) continue;
    total += shift;
    count += 1;
  }
  return total / count;
}

function split(outputs: Float64Array, samples: number, inputs: number): SobolOutputs {
  const part = (place: number): Float64Array =>
    outputs.subarray(place * samples, (place + 1) * samples);
  return {
    a: part(0),
    b: part(1),
    mixed: Array.from({ length: inputs }, (_, input) => part(input + 2)),
  };
}
