import type { Random } from '../stats/random.ts';

/** Which intervals of return levels are told. */
export interface IntervalSettings {
  /** A seeded generator and how many draws, for bootstrap intervals. */
  readonly draws?: { readonly random: Random; readonly count: number };
  /** Whether intervals by profile likelihood are told, which takes longest; true unless told otherwise. */
  readonly profiles?: boolean;
  /** Told now and then how much of the work on intervals is done. */
  readonly report?: (done: number, all: number) => void;
}

/** What intervals of return levels take, a step at a time. */
export interface IntervalWork {
  /** The interval of one level, unless profiles are not asked for. */
  readonly profile: <Found>(find: () => Found) => Found | undefined;
  /** The intervals of all levels from the same draws, where draws are asked for. */
  readonly bootstrap: <Found>(
    find: (random: Random, draws: number, report: (drawn: number) => void) => Found,
  ) => Found | undefined;
}

/** Profiles of a model take as long as so many draws and fits. */
const DRAWS_OF_PROFILE = 50;

/**
 * Tells what of the work on intervals is done, draws and profiles alike.
 *
 * @param periods -  return periods, one profile each
 * @param settings - what is asked for
 * @example `intervalWork([10, 100], { profiles: false }).profile(find)` // undefined
 */
export function intervalWork(
  periods: readonly number[],
  { draws, profiles = true, report = () => undefined }: IntervalSettings,
): IntervalWork {
  const ofDraws = draws?.count ?? 0;
  const all = ofDraws + (profiles ? DRAWS_OF_PROFILE * periods.length : 0);
  let profiled = 0;
  return {
    profile: (find) => {
      if (!profiles) return undefined;
      const found = find();
      profiled += 1;
      report(ofDraws + DRAWS_OF_PROFILE * profiled, all);
      return found;
    },
    bootstrap: (find) => draws && find(draws.random, draws.count, (drawn) => report(drawn, all)),
  };
}
