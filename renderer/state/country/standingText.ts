import type { RankSpread } from '../../../analysis/assess/uncertainty.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';
import type { IndexOnScreen } from '../builds/useIndex.ts';
import { nodeNames } from '../builds/useNodeNames.ts';
import { classInterval } from './classInterval.ts';

/** How a country fared in a test of the index. */
export interface Tested {
  readonly spread: RankSpread;
  readonly runs: number;
}

/** Rank and class of a country with their intervals over the builds of a test. */
export function testedText(
  index: IndexOnScreen,
  area: string,
  { spread, runs }: Tested,
  language: Language,
): readonly string[] {
  const say = wordsIn(language);
  const riskClass = index.byArea.get(area)?.riskClass ?? null;
  const { classes } = index;
  const nameOf = (place: number): string => classes?.names[place]?.[language] ?? '';
  const found = riskClass === null ? null : classInterval(spread.inClass, riskClass);
  return [
    say('country.interval', {
      from: Math.round(spread.lower),
      to: Math.round(spread.upper),
      runs: index.figures(runs),
    }),
    ...(found === null || riskClass === null
      ? []
      : [
          say(
            found.from === found.to && found.from === riskClass
              ? 'country.oneClass'
              : 'country.classes',
            {
              from: nameOf(found.from),
              to: nameOf(found.to),
              own: nameOf(riskClass),
              percent: Math.round(100 * found.share),
            },
          ),
        ]),
  ];
}

/** Score, class, rank and their intervals of a country in one line, in either language. */
export function standingText(
  index: IndexOnScreen,
  area: string,
  tested: Tested | null,
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
    ...(tested === null ? [] : testedText(index, area, tested, language)),
  ].join(' · ');
}
