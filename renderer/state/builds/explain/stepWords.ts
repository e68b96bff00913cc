import type { ExplainedStep } from '../../../../analysis/compose/explanation.ts';
import type { Say } from '../../../words/words.ts';
import { methodWords } from '../differenceWords.ts';

/** By which method a step made its number, of what, and in which direction. */
export function stepWords(
  { method, transform, isTurned }: Pick<ExplainedStep, 'method' | 'transform' | 'isTurned'>,
  say: Say,
): readonly string[] {
  return [
    methodWords(method, say),
    ...(transform === undefined ? [] : [say(`workbench.explain.transform.${transform}`)]),
    ...(isTurned === true ? [say('workbench.explain.turned')] : []),
  ];
}
