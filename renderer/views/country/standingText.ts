import type { RankSpread } from '../../../analysis/assess/uncertainty.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** Score, class, rank and interval of a country in one line, in either language. */
export function standingText(
  index: IndexOnScreen,
  area: string,
  tested: { readonly spread: RankSpread; readonly runs: number } | null,
  language: Language,
): string {
  const { built, node, byArea, classes, count, write } = index;
  const say = wordsIn(language);
  const name = nodeNames(built.recipe, language)(node);
  const standing = byArea.get(area);
  if (standing === undefined) return say('country.outside', { index: name });
  if (typeof standing.score !== 'number') return `${name}: ${say(`missing.${standing.score}`)}`;
  const { riskClass } = standing;
  return [
    `${name} ${write(standing.score)}`,
    ...(riskClass === null || classes === undefined
      ? []
      : [classes.names[riskClass]?.[language] ?? '']),
    say('country.rank', { rank: standing.rank ?? 0, count }),
    ...(tested === null
      ? []
      : [
          say('country.interval', {
            from: Math.round(tested.spread.lower),
            to: Math.round(tested.spread.upper),
            runs: tested.runs,
          }),
        ]),
  ].join(' · ');
}
