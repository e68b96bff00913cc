import { type ReactNode, useMemo } from 'react';
import { lossHeadline } from '../../state/sentences/lossHeadline.ts';
import type { Losses } from '../../state/useLosses.ts';
import { LinkedSentence } from './LinkedSentence.tsx';
import { QualityButton } from './QualityButton.tsx';
import { useAssessmentNote } from './useAssessmentNote.ts';

/** The finding in words, from the numbers of the answer; each number shows how it is computed. */
export function Headline({ losses }: { readonly losses: Losses }): ReactNode {
  const noteOf = useAssessmentNote(losses);
  const { main, more } = useMemo(() => lossHeadline(losses), [losses]);
  return (
    <div className="headline" aria-live="polite">
      <p className="headline-main">
        {main.map((sentence) => (
          <LinkedSentence key={sentence.en} sentence={sentence} noteOf={noteOf} />
        ))}
      </p>
      <div className="headline-more">
        {more.map((sentence) => (
          <LinkedSentence key={sentence.en} sentence={sentence} noteOf={noteOf} />
        ))}
        <QualityButton losses={losses} figure="headline" text />
      </div>
    </div>
  );
}
