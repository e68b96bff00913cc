import type { ReactNode } from 'react';
import type { SentenceFigure } from '../../../analysis/losses/sentences/sentence.ts';
import { TextPopover } from '../../ui/TextPopover.tsx';
import { useWords } from '../../words/words.ts';
import { ComputationNote, type NoteOf } from './ComputationNote.tsx';

interface LinkedNumberProps {
  /** The number as it is read. */
  readonly text: string;
  /** One number, or the ends of an interval. */
  readonly figures: readonly SentenceFigure[];
  readonly noteOf: NoteOf;
}

/** A number of a table that can be pressed: it shows how it is computed. */
export function LinkedNumber({ text, figures, noteOf }: LinkedNumberProps): ReactNode {
  const say = useWords();
  return (
    <TextPopover text={text} label={say('computation.title', { number: text })}>
      <ComputationNote figures={figures} noteOf={noteOf} />
    </TextPopover>
  );
}
