import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { recipeDifferences } from '../../../analysis/compose/recipeDifferences.ts';
import { differenceWords } from './differenceWords.ts';
import type { IndexOnScreen } from './useIndex.ts';

/** Differences that are named; of further ones their number is told. */
const MOST_NAMED = 4;

/** In what one recipe differs from another, in words; empty where it does not. */
export function changesText(
  { say, nodeName, figures }: Pick<IndexOnScreen, 'say' | 'nodeName' | 'figures'>,
  from: Recipe,
  to: Recipe,
): string {
  const differences = recipeDifferences(from, to).map((each) =>
    differenceWords(each, nodeName, figures, say),
  );
  const more = differences.length - MOST_NAMED;
  return [
    ...differences.slice(0, MOST_NAMED),
    ...(more > 0 ? [say('workbench.builds.more', { count: more })] : []),
  ].join(say('figure.listSeparator'));
}
