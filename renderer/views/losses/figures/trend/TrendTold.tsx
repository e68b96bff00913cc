import type { ReactNode } from 'react';
import type { Sentence } from '../../../../../analysis/losses/sentences/sentence.ts';
import {
  type TrendNumbers,
  trendComputation,
} from '../../../../../analysis/losses/sentences/trendComputation.ts';
import { LinkedSentence } from '../../LinkedSentence.tsx';

interface TrendToldProps {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** What the sentences are made from. */
  readonly from: TrendNumbers;
}

/** Findings in sentences; each number shows how it is computed. */
export function TrendTold({ title, sentences, from }: TrendToldProps): ReactNode {
  return (
    <section className="trend-told" aria-label={title}>
      <h4 className="inspector-heading">{title}</h4>
      {sentences.map((sentence) => (
        <p key={sentence.en}>
          <LinkedSentence
            sentence={sentence}
            noteOf={({ address }) => ({ computation: trendComputation(from, address) })}
          />
        </p>
      ))}
    </section>
  );
}
