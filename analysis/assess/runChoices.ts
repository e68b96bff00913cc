import { build } from '../compose/build.ts';
import { rankNode } from '../compose/rankNode.ts';
import { reweigh } from '../compose/reweigh.ts';
import type { Build } from '../compose/trace.ts';
import type { Failure, Result } from '../failure.ts';
import type { Alternative } from './alternatives.ts';

/** One run: which alternative of each assumption it took, and how it ended. */
export interface Run {
  readonly choices: readonly number[];
  /** n ranks and scores of the index, NaN at a gap; or why the run could not be built. */
  readonly outcome:
    | { readonly ok: true; readonly ranks: Float64Array; readonly scores: Float64Array }
    | { readonly ok: false; readonly failure: Failure };
}

/** How many builds are kept for the runs that share them. */
const MOST_KEPT = 512;

/**
 * Builds the index once for each run and ranks it.
 *
 * Runs that differ in their weights only share what comes before the weights. A run that cannot be
 * built (a geometric mean of z-scores) is no error of the whole: it says why.
 *
 * @param nominal - the build that is varied
 * @param options - the alternatives of each assumption
 * @param choices - for each run one place for each assumption
 * @param tell -    called after each run with how many are done
 * @returns the runs in order
 * @cost O(runs × areas × nodes), builds before the weights once for each combination
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `runChoices(built, plan.options, plan.choices)[0]?.outcome.ok` // true
 */
export function runChoices(
  nominal: Build,
  options: readonly (readonly Alternative[])[],
  choices: readonly (readonly number[])[],
  tell?: (done: number) => void,
): readonly Run[] {
  const kept = new Map<string, Result<Build>>();
  const root = nominal.trace.framework.root;
  const run = (each: readonly number[]): Run => {
    const taken = options.map((list, place) => list[each[place] ?? 0]);
    const key = each
      .map((choice, place) => (taken[place]?.edit === 'weights' ? '' : choice))
      .join(' ');
    let base = kept.get(key);
    if (base === undefined) {
      base = baseOf(nominal, taken);
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, base);
    }
    const weights = new Map<string, readonly number[]>();
    for (const one of taken) {
      if (one?.edit !== 'weights') continue;
      for (const [parent, own] of one.weights) weights.set(parent, own);
    }
    const made = base.ok && weights.size > 0 ? reweigh(base.value, weights) : base;
    if (!made.ok) return { choices: each, outcome: made };
    const scores = made.value.scores.get(root)?.values ?? new Float64Array();
    return { choices: each, outcome: { ok: true, ranks: rankNode(made.value, root), scores } };
  };
  return choices.map((each, place) => {
    const made = run(each);
    tell?.(place + 1);
    return made;
  });
}

function baseOf(nominal: Build, taken: readonly (Alternative | undefined)[]): Result<Build> {
  let { recipe, table } = nominal.trace;
  for (const one of taken) {
    if (one?.edit === 'recipe') recipe = one.apply(recipe);
    else if (one?.edit === 'table') table = one.apply(table);
  }
  return build(recipe, table, nominal);
}
