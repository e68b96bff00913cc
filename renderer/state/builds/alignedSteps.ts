import { sameSettings } from '../../../analysis/compose/sameSettings.ts';
import type { Step } from '../../../analysis/compose/step.ts';

/** Steps that are changed in place and never left out. */
const isChangedInPlace = ({ step }: Step): boolean => step === 'normalise' || step === 'aggregate';

/**
 * The steps of a changed recipe beside those of the original: at each place the step that stands
 * there now, or undefined where it was left out.
 *
 * @param original - n steps as the recipe has them
 * @param steps -    the same in the same order, some with another method, some left out
 * @returns n steps or gaps
 * @cost O(n)
 * @example alignedSteps([treat, normalise], [normalise]) // [undefined, normalise]
 */
export function alignedSteps(
  original: readonly Step[],
  steps: readonly Step[],
): readonly (Step | undefined)[] {
  let next = 0;
  return original.map((given) => {
    const step = steps[next];
    if (step === undefined) return undefined;
    const stands = isChangedInPlace(given) ? step.step === given.step : sameSettings(step, given);
    if (!stands) return undefined;
    next += 1;
    return step;
  });
}
