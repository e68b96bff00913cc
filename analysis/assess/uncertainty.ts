import { toClasses } from '../classify/toClasses.ts';
import { classifyNode } from '../compose/classifyNode.ts';
import { rankNode } from '../compose/rankNode.ts';
import type { Build } from '../compose/trace.ts';
import { type Failure, failure, type Result, success } from '../failure.ts';
import { sortedQuantile } from '../stats/quantile.ts';
import type { Random } from '../stats/random.ts';
import { sum } from '../stats/sum.ts';
import type { Assumption } from './assumption.ts';
import type { Run } from './runChoices.ts';
import { buildRuns, planUncertainty } from './runPlan.ts';

/** How the ranks of one area spread over the runs; NaN where it has no rank. */
export interface RankSpread {
  readonly area: string;
  readonly nominal: number;
  readonly mean: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Share of the runs with a rank of at most k. */
  readonly inTop: number;
  /** Share of the runs in each class of the nominal build, from the lowest; empty without classes. */
  readonly inClass: readonly number[];
}

/** What a Monte Carlo analysis found. */
export interface Uncertainty {
  readonly assumptions: readonly Assumption[];
  readonly runs: readonly Run[];
  readonly spreads: readonly RankSpread[];
  /** Why runs could not be built, by run. */
  readonly failed: ReadonlyMap<number, Failure>;
}

/** How a Monte Carlo analysis is done. */
export interface UncertaintySettings {
  readonly runs: number;
  /** Probabilities of the interval's ends, 0.05 and 0.95 by default. */
  readonly interval?: readonly [number, number];
  /** The k of the share of runs in the first k, 10 by default. */
  readonly top?: number;
  /** n ranks that the spreads state as nominal; those of the nominal build by default. */
  readonly ranks?: Float64Array;
}

/**
 * How sure the ranks are: builds the index many times with what is not certain drawn anew.
 *
 * The same seed gives the same bits on one worker or several: `planUncertainty`, `buildRuns` part by
 * part and `summarise` are its steps. Every run says what it took.
 *
 * @param nominal -     the build that is varied
 * @param assumptions - what is not certain
 * @param settings -    number of runs, interval, top
 * @param random -      a seeded generator
 * @returns the runs, and the spread of each area's ranks (quantiles of type 7)
 * @fails unknown-code    an assumption names what does not exist
 * @fails bad-setting     fewer than one run, or an alternative that does not fit
 * @fails too-few-values  no run could be built
 * @cost O(runs × areas × nodes)
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `uncertainty(built, [weights], { runs: 1000 }, random(1)).value.spreads[0]?.median` // 7
 */
export function uncertainty(
  nominal: Build,
  assumptions: readonly Assumption[],
  settings: UncertaintySettings,
  random: Random,
): Result<Uncertainty> {
  const plan = planUncertainty(nominal, assumptions, settings.runs, random);
  return plan.ok ? summarise(nominal, assumptions, buildRuns(nominal, plan.value), settings) : plan;
}

/**
 * The spread of each area's ranks over runs.
 *
 * @param nominal -     the build that was varied
 * @param assumptions - what the runs took their choices from
 * @param runs -        the runs
 * @param settings -    interval and top
 * @returns spreads by area, in the table's order
 * @fails too-few-values  no run could be built
 * @cost O(areas × runs log runs)
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `summarise(built, [weights], runs, { top: 10 }).value.spreads[0]?.inTop` // 0.95
 */
export function summarise(
  nominal: Build,
  assumptions: readonly Assumption[],
  runs: readonly Run[],
  { interval = [0.05, 0.95], top = 10, ranks: stated }: Omit<UncertaintySettings, 'runs'>,
): Result<Uncertainty> {
  const { table, framework } = nominal.trace;
  const failed = new Map<number, Failure>();
  const built: { readonly ranks: Float64Array; readonly scores: Float64Array }[] = [];
  runs.forEach(({ outcome }, run) => {
    if (outcome.ok) built.push(outcome);
    else failed.set(run, outcome.failure);
  });
  const [first] = failed.values();
  if (built.length === 0) {
    return failure(
      'too-few-values',
      'uncertainty',
      `no run could be built: ${first?.message ?? ''}`,
    );
  }
  const classes = classifyNode(nominal, framework.root);
  if (!classes.ok) return classes;
  const limits = classes.value?.limits;
  const ranks = stated ?? rankNode(nominal, framework.root);
  const spreads = table.areas.map((area, row): RankSpread => {
    const own = presentRanks(built, row);
    const mean = sum(own) / own.length;
    const sorted = own.sort();
    const at = (probability: number): number => {
      const found = sortedQuantile(sorted, probability);
      return typeof found === 'number' ? found : Number.NaN;
    };
    return {
      area,
      nominal: ranks[row] ?? Number.NaN,
      mean,
      median: at(0.5),
      lower: at(interval[0]),
      upper: at(interval[1]),
      inTop: sorted.filter((rank) => rank <= top).length / sorted.length,
      inClass: limits === undefined ? [] : classShares(built, row, limits),
    };
  });
  return success({ assumptions, runs, spreads, failed });
}

/** The ranks of an area in the runs where it has one, in the order of the runs. */
function presentRanks(
  built: readonly { readonly ranks: Float64Array }[],
  row: number,
): Float64Array {
  const ranks = new Float64Array(built.length);
  let count = 0;
  for (const run of built) {
    const rank = run.ranks[row] ?? Number.NaN;
    if (Number.isNaN(rank)) continue;
    ranks[count] = rank;
    count += 1;
  }
  return ranks.subarray(0, count);
}

function classShares(
  built: readonly { readonly scores: Float64Array }[],
  row: number,
  limits: readonly number[],
): readonly number[] {
  const values = Float64Array.from(built, ({ scores }) => scores[row] ?? Number.NaN);
  const { classes } = toClasses({ values, missing: new Map() }, limits);
  const present = classes.filter((each) => !Number.isNaN(each));
  return Array.from(
    { length: limits.length + 1 },
    (_, place) => present.filter((each) => each === place).length / present.length,
  );
}
