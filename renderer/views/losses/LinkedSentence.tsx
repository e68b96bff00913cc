import type { ReactNode } from 'react';
import { computationOf } from '../../../analysis/losses/sentences/computationOf.ts';
import { exactText } from '../../../analysis/losses/sentences/numberWords.ts';
import {
  addressText,
  type Sentence,
  type SentenceFigure,
  sentencePieces,
} from '../../../analysis/losses/sentences/sentence.ts';
import { useSend } from '../../state/context.ts';
import { numberOfAddress } from '../../state/explain/numberOfAddress.ts';
import type { Losses } from '../../state/useLosses.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TextPopover } from '../../ui/TextPopover.tsx';

interface LinkedSentenceProps {
  readonly sentence: Sentence;
  readonly losses: Losses;
}

/** A sentence whose numbers can be pressed: each then shows how it is computed. */
export function LinkedSentence({ sentence, losses }: LinkedSentenceProps): ReactNode {
  const { language, say } = losses;
  return (
    <span className="sentence">
      {sentencePieces(sentence, language).map(({ place, text, figure }) =>
        figure === undefined ? (
          held(text)
        ) : (
          <TextPopover key={place} text={text} label={say('computation.title', { number: text })}>
            <ComputationNote figure={figure} losses={losses} />
          </TextPopover>
        ),
      )}
    </span>
  );
}

/** A line is not broken between a bracket or a stop and the number beside it. */
function held(text: string): string {
  return text.replace(/[(（]$/, '$&\u2060').replace(/^[)）,，.。;；]/, '\u2060$&');
}

interface ComputationNoteProps {
  readonly figure: SentenceFigure;
  readonly losses: Losses;
}

/** How a number comes about: unrounded, its formula, what went in, and its cell. */
function ComputationNote({ figure, losses }: ComputationNoteProps): ReactNode {
  const { assessment, language, say } = losses;
  const send = useSend();
  const made = computationOf(assessment, figure.address);
  const digits = (value: SentenceFigure['value']): string =>
    typeof value === 'number' ? exactText(value) : say(`missing.${value}`);
  return (
    <div className="computation">
      <p className="computation-value number">{digits(figure.value)}</p>
      {made === undefined ? null : (
        <>
          <p>{made.formula[language]}</p>
          <dl className="computation-inputs">
            {made.inputs.map(({ name, value }) => (
              <div key={name.en}>
                <dt>{name[language]}</dt>
                <dd className="number">{digits(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <LinkButton
        closes
        onPress={() => {
          const number = numberOfAddress(figure.address, assessment.question);
          send({ kind: 'lossExplanationAsked', number });
        }}
      >
        {say('explaining.apart')}
      </LinkButton>
      <p className="computation-cell">
        {say('computation.cell')} <code>{addressText(figure.address)}</code>
      </p>
    </div>
  );
}
