import { type ReactNode, useMemo } from 'react';
import { indicatorsQuality } from '../../../../analysis/losses/quality/indicatorsQuality.ts';
import { indicatorComputation } from '../../../../analysis/losses/sentences/indicatorComputation.ts';
import { lossSentences } from '../../../../analysis/losses/sentences/lossSentences.ts';
import { qualityComputation } from '../../../../analysis/losses/sentences/qualityComputation.ts';
import { qualitySentences } from '../../../../analysis/losses/sentences/qualitySentences.ts';
import type { Bilingual, SentenceFigure } from '../../../../analysis/losses/sentences/sentence.ts';
import type { NamedIndicators } from '../../../../datasets/store/indicatorStore.ts';
import { useSend } from '../../../state/context.ts';
import type { Losses } from '../../../state/useLosses.ts';
import type { FigureNote } from '../ComputationNote.tsx';
import { LinkedSentence } from '../LinkedSentence.tsx';

interface IndicatorNotesProps {
  readonly losses: Losses;
  readonly named: NamedIndicators;
}

/** The findings in sentences, the rule of price levels, and what to know before they are trusted. */
export function IndicatorNotes({ losses, named }: IndicatorNotesProps): ReactNode {
  const { say, coverage, names: known } = losses;
  const { answer, names } = named;
  const send = useSend();
  const told = useMemo(() => {
    const nameOf = (code: string): Bilingual => {
      const area = known.area(code);
      return names[code] ?? { en: area, zh: area };
    };
    const notes = indicatorsQuality(answer, coverage);
    return {
      notes,
      sentences: lossSentences(answer, nameOf, coverage),
      quality: qualitySentences(notes, nameOf),
    };
  }, [answer, names, known, coverage]);
  const noteOf = ({ address }: SentenceFigure): FigureNote => ({
    computation: indicatorComputation(answer, address),
    apart: () => send({ kind: 'indicatorExplanationAsked', code: String(address.key['code']) }),
  });
  return (
    <div className="indicator-notes">
      {told.sentences.map((sentence) => (
        <p key={sentence.en}>
          <LinkedSentence sentence={sentence} noteOf={noteOf} />
        </p>
      ))}
      <h4 className="inspector-heading">{say('indicators.priceRuleTitle')}</h4>
      <p className="explain-note">
        {say('indicators.priceRule', { year: answer.question.scaleYear })}
      </p>
      <h4 className="inspector-heading">{say('lossFigures.quality')}</h4>
      <ul className="figure-notes inside">
        <li>{say('indicators.perYearNote')}</li>
        {told.quality.map((sentence) => (
          <li key={sentence.en}>
            <LinkedSentence
              sentence={sentence}
              noteOf={({ address }) => ({ computation: qualityComputation(told.notes, address) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
