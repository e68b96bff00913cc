import type { ReactNode } from 'react';
import type { ExplainCount } from '../state/explain/counted/counted.ts';
import { numberPieces } from '../ui/numberPieces.ts';
import { TextPopover } from '../ui/TextPopover.tsx';
import { useWords } from '../words/words.ts';
import { CountedPanel } from './CountedPanel.tsx';

interface CountedTextProps {
  readonly text: string;
  /** Makes the explanation when a number is pressed. */
  readonly of: ExplainCount;
  /** Whether a year in the text is a number that was found, and no name or choice. */
  readonly years?: boolean;
  /** The whole text is one number, such as the limits of a class. */
  readonly whole?: boolean;
}

/** A text of ours with counts in it: each of its numbers leads to what was counted. */
export function CountedText({
  text,
  of,
  years = false,
  whole = false,
}: CountedTextProps): ReactNode {
  const say = useWords();
  const pieces = whole ? [{ text, isNumber: true }] : numberPieces(text, years);
  return pieces.map(({ text: piece, isNumber }, place) =>
    isNumber ? (
      <TextPopover
        // Pieces of a text do not change their order.
        key={`${place}:${piece}`}
        text={piece}
        label={say('computation.title', { number: piece })}
      >
        {(close) => <CountedPanel of={of} close={close} />}
      </TextPopover>
    ) : (
      piece
    ),
  );
}
