import { Fragment, type ReactNode } from 'react';
import { type Sentence, sentencePieces } from '../../../analysis/losses/sentences/sentence.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { OPENING, STOP } from '../../ui/heldMarks.ts';
import { TextPopover } from '../../ui/TextPopover.tsx';
import { useWords } from '../../words/words.ts';
import { ComputationNote, type NoteOf, useMarks } from './ComputationNote.tsx';

interface LinkedSentenceProps {
  readonly sentence: Sentence;
  readonly noteOf: NoteOf;
  /** Writes what stands between the numbers, where it is more than text. */
  readonly rest?: (text: string) => ReactNode;
}

/** A sentence whose numbers can be pressed: each then shows how it is computed. */
export function LinkedSentence({
  sentence,
  noteOf,
  rest = (text) => text,
}: LinkedSentenceProps): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const write = useMarks();
  const pieces = sentencePieces(sentence, language);
  return (
    <span className="sentence">
      {pieces.map(({ place, text, figure }, at) => {
        if (figure === undefined) {
          const after = pieces[at - 1]?.figure === undefined ? text : text.replace(STOP, '');
          const own = pieces[at + 1]?.figure === undefined ? after : after.replace(OPENING, '');
          return <Fragment key={place}>{rest(write(own))}</Fragment>;
        }
        const written = write(text);
        const opening = OPENING.exec(pieces[at - 1]?.text ?? '')?.[0] ?? '';
        const stop = STOP.exec(pieces[at + 1]?.text ?? '')?.[0] ?? '';
        return (
          <span key={place} className="held">
            {opening}
            <TextPopover text={written} label={say('computation.title', { number: written })}>
              <ComputationNote figures={[figure]} noteOf={noteOf} />
            </TextPopover>
            {stop}
          </span>
        );
      })}
    </span>
  );
}
