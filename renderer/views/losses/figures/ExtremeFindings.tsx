import { type ReactNode, useMemo } from 'react';
import { exceedanceSentences } from '../../../../analysis/losses/sentences/exceedanceSentences.ts';
import { extremeSentences } from '../../../../analysis/losses/sentences/extremeSentences.ts';
import { extremesComputation } from '../../../../analysis/losses/sentences/extremesComputation.ts';
import type { Sentence } from '../../../../analysis/losses/sentences/sentence.ts';
import { CountedText } from '../../../explain/CountedText.tsx';
import { totalsCounted } from '../../../state/explain/counted/totalsCounted.ts';
import type { ExtremesAnswer } from '../../../state/figures/losses/extremes/extremesFrame.ts';
import type { ExceedancePart } from '../../../state/lossFigures/extremeChoices.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { LinkedSentence } from '../LinkedSentence.tsx';

interface ExtremeFindingsProps {
  readonly losses: Losses;
  readonly answer: ExtremesAnswer;
  readonly part: ExceedancePart;
}

/** Return periods that sentences tell of; the table has the others. */
const TOLD: readonly number[] = [10, 100];

/** What a part of return periods says in words, each number with how it is computed. */
export function ExtremeFindings({ losses, answer, part }: ExtremeFindingsProps): ReactNode {
  const { say, measure } = losses;
  const { figure } = answer;
  const told = useMemo(() => findings(answer, measure, part), [answer, measure, part]);
  if (told.length === 0) return null;
  return (
    <ul className="return-periods-findings" aria-label={say('extremes.findings')}>
      {told.map((sentence, place) => (
        <li key={sentence.en}>
          <LinkedSentence
            sentence={sentence}
            noteOf={({ address }) => ({ computation: extremesComputation(figure, address) })}
            // The first tells how many years its curve has; others name the periods asked for.
            {...(part === 'events' && figure.isAdditive && place === 0
              ? {
                  rest: (text) => (
                    <CountedText text={text} of={() => totalsCounted(losses, answer)} />
                  ),
                }
              : {})}
          />
        </li>
      ))}
    </ul>
  );
}

function findings(
  { figure }: ExtremesAnswer,
  measure: Losses['measure'],
  part: ExceedancePart,
): readonly Sentence[] {
  const { extremes, curves, isAdditive } = figure;
  if (!curves.ok) return [];
  const isTold = ({ returnPeriodYears }: { readonly returnPeriodYears: number }): boolean =>
    TOLD.includes(returnPeriodYears);
  const [average, ...others] = exceedanceSentences(
    {
      ...curves.value,
      maximumLosses: part === 'events' ? curves.value.maximumLosses.filter(isTold) : [],
      chances: part === 'levels' ? curves.value.chances.filter(isTold) : [],
    },
    measure,
  );
  if (part === 'events') {
    return isAdditive && average !== undefined ? [average, ...others] : others;
  }
  if (part !== 'levels' || !extremes.ok) return [];
  const levels = extremes.value.levels.filter(isTold);
  return [...extremeSentences({ ...extremes.value, levels }, measure), ...others];
}
