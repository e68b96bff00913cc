import type { ReactNode } from 'react';
import type { Computation } from '../../../analysis/losses/sentences/computation.ts';
import { exactText } from '../../../analysis/losses/sentences/numberWords.ts';
import { addressText, type SentenceFigure } from '../../../analysis/losses/sentences/sentence.ts';
import { useNumberLocale, useSettings } from '../../state/settingsInUse.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { numberMarks } from '../../words/numbers.ts';
import { withMarks } from '../../words/withMarks.ts';
import { useWords } from '../../words/words.ts';

/** What is known of a number. */
export interface FigureNote {
  readonly computation: Computation | undefined;
  /** Takes the number apart in the panel beside the screen. */
  readonly apart?: () => void;
}

/** Finds what is known of a number. */
export type NoteOf = (figure: SentenceFigure) => FigureNote;

/** Numbers of the analysis with the marks that a person chose. */
export function useMarks(): (text: string) => string {
  const marks = numberMarks(useNumberLocale());
  return (text) => withMarks(text, marks);
}

interface ComputationNoteProps {
  /** One number, or the ends of an interval, which are computed alike. */
  readonly figures: readonly SentenceFigure[];
  readonly noteOf: NoteOf;
}

/** How a number comes about: unrounded, its formula, what went in, and its cell. */
export function ComputationNote({ figures, noteOf }: ComputationNoteProps): ReactNode {
  const say = useWords();
  const write = useMarks();
  const { language } = useSettings();
  const [first] = figures;
  if (first === undefined) return null;
  const { computation, apart } = noteOf(first);
  const digits = (value: SentenceFigure['value']): string =>
    typeof value === 'number' ? write(exactText(value)) : say(`missing.${value}`);
  return (
    <div className="computation">
      {figures.map(({ name, value }) => (
        <p key={name} className="computation-value number">
          {digits(value)}
        </p>
      ))}
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
      {figures.map(({ name, address }) => (
        <p key={name} className="computation-cell">
          {say('computation.cell')} <code>{addressText(address)}</code>
        </p>
      ))}
    </div>
  );
}
