import type { ReactNode } from 'react';
import type { Computation } from '../../../analysis/losses/sentences/computation.ts';
import { exactText } from '../../../analysis/losses/sentences/numberWords.ts';
import {
  addressText,
  type Sentence,
  type SentenceFigure,
  sentencePieces,
} from '../../../analysis/losses/sentences/sentence.ts';
import { useWindow } from '../../state/context.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TextPopover } from '../../ui/TextPopover.tsx';
import { numberLocale, numberMarks } from '../../words/numbers.ts';
import { withMarks } from '../../words/withMarks.ts';
import { useWords } from '../../words/words.ts';

/** What is known of a number of a sentence. */
export interface FigureNote {
  readonly computation: Computation | undefined;
  /** Takes the number apart in the panel beside the screen. */
  readonly apart?: () => void;
}

interface LinkedSentenceProps {
  readonly sentence: Sentence;
  readonly noteOf: (figure: SentenceFigure) => FigureNote;
}

/** A sentence whose numbers can be pressed: each then shows how it is computed. */
export function LinkedSentence({ sentence, noteOf }: LinkedSentenceProps): ReactNode {
  const say = useWords();
  const language = useWindow((state) => state.settings.language);
  const write = useWrite();
  const pieces = sentencePieces(sentence, language);
  return (
    <span className="sentence">
      {pieces.map(({ place, text, figure }, at) => {
        if (figure === undefined) {
          const after = pieces[at - 1]?.figure === undefined ? text : text.replace(STOP, '');
          return write(pieces[at + 1]?.figure === undefined ? after : after.replace(OPENING, ''));
        }
        const written = write(text);
        const opening = OPENING.exec(pieces[at - 1]?.text ?? '')?.[0] ?? '';
        const stop = STOP.exec(pieces[at + 1]?.text ?? '')?.[0] ?? '';
        return (
          <span key={place} className="held">
            {opening}
            <TextPopover text={written} label={say('computation.title', { number: written })}>
              <ComputationNote figure={figure} noteOf={noteOf} write={write} />
            </TextPopover>
            {stop}
          </span>
        );
      })}
    </span>
  );
}

/** What is not parted from the number before it: a stop, a closing bracket, a percent sign. */
const STOP = /^[)）,，.。;；、%]+/;

/** What is not parted from the number after it: an opening bracket. */
const OPENING = /[(（]$/;

/** Numbers of the analysis with the marks that a person chose. */
function useWrite(): (text: string) => string {
  const locale = useWindow(({ settings }) => numberLocale(settings.numbers, settings.systemLocale));
  const marks = numberMarks(locale);
  return (text) => withMarks(text, marks);
}

interface ComputationNoteProps extends Pick<LinkedSentenceProps, 'noteOf'> {
  readonly figure: SentenceFigure;
  readonly write: (text: string) => string;
}

/** How a number comes about: unrounded, its formula, what went in, and its cell. */
function ComputationNote({ figure, noteOf, write }: ComputationNoteProps): ReactNode {
  const say = useWords();
  const language = useWindow((state) => state.settings.language);
  const { computation, apart } = noteOf(figure);
  const digits = (value: SentenceFigure['value']): string =>
    typeof value === 'number' ? write(exactText(value)) : say(`missing.${value}`);
  return (
    <div className="computation">
      <p className="computation-value number">{digits(figure.value)}</p>
      {computation === undefined ? null : (
        <>
          <p>{computation.formula[language]}</p>
          <dl className="computation-inputs">
            {computation.inputs.map(({ name, value }) => (
              <div key={name.en}>
                <dt>{name[language]}</dt>
                <dd className="number">{digits(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {apart === undefined ? null : (
        <LinkButton closes onPress={apart}>
          {say('explaining.apart')}
        </LinkButton>
      )}
      <p className="computation-cell">
        {say('computation.cell')} <code>{addressText(figure.address)}</code>
      </p>
    </div>
  );
}
