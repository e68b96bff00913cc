import type { Alternative } from '../../../analysis/assess/alternatives.ts';
import type { Assumption } from '../../../analysis/assess/assumption.ts';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import type { RunPlan } from '../../../analysis/assess/runPlan.ts';

/** What one run took of one assumption. */
interface Setting {
  readonly assumption: string;
  /** Place of the alternative, from 0; for drawn weights and errors the number of the draw. */
  readonly alternative: number;
  /** The alternative's own words in the assumptions. */
  readonly settings?: unknown;
  /** Drawn or given weights, by parent and in the order of its children. */
  readonly weights?: ReadonlyMap<string, readonly number[]>;
}

/**
 * What every run took of every assumption, and why it could not be built where it could not.
 *
 * @param assumptions - what is not certain
 * @param plan -        the alternatives
 * @param runs -        the runs of the plan
 */
export function runSettings(
  assumptions: readonly Assumption[],
  plan: RunPlan,
  runs: readonly Run[],
): readonly object[] {
  return runs.map(({ choices, outcome }) => ({
    settings: choices.map((choice, place) =>
      settingOf(assumptions[place], plan.options[place]?.[choice], choice),
    ),
    ...(outcome.ok ? {} : { failure: outcome.failure }),
  }));
}

function settingOf(
  assumption: Assumption | undefined,
  taken: Alternative | undefined,
  alternative: number,
): Setting {
  const name = { assumption: assumption?.name ?? '', alternative };
  if (taken?.edit === 'weights') return { ...name, weights: taken.weights };
  if (assumption?.kind === 'step' || assumption?.kind === 'node') {
    return { ...name, settings: assumption.alternatives[alternative] };
  }
  return name;
}
