import { Fragment, type ReactNode } from 'react';
import type { WindowEvent } from '../state/event.ts';
import type { ExplainCount } from '../state/explain/counted/counted.ts';
import { STOP } from '../ui/heldMarks.ts';
import { marksOf } from '../ui/marksOf.ts';
import { TextPopover } from '../ui/TextPopover.tsx';
import { useWords } from '../words/words.ts';
import { CountedText } from './CountedText.tsx';
import { Explainable } from './Explainable.tsx';

/** What a marked number of a sentence leads to: its explanation, what was counted, a note of one sentence, or nothing. */
export type MarkLeads =
  | { readonly kind: 'event'; readonly event: WindowEvent }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'counted'; readonly of: ExplainCount }
  | null;

interface MarkedNumbersProps {
  readonly text: string;
  /** Of each mark of the text, in their order. */
  readonly leads: readonly MarkLeads[];
}

/** A sentence of our own texts whose marked numbers can be pressed. */
export function MarkedNumbers({ text, leads }: MarkedNumbersProps): ReactNode {
  const pieces = marksOf(text);
  const leadOf = (mark: number | null | undefined): MarkLeads =>
    mark === null || mark === undefined ? null : (leads[mark] ?? null);
  return (
    <span className="sentence">
      {pieces.map(({ piece, mark }, place) => {
        const lead = leadOf(mark);
        if (mark === null) {
          return leadOf(pieces[place - 1]?.mark) === null ? piece : piece.replace(STOP, '');
        }
        const number = (
          <strong>
            <MarkedNumber text={piece} lead={lead} />
          </strong>
        );
        const next = pieces[place + 1];
        const stop = lead === null || next?.mark !== null ? '' : (STOP.exec(next.piece)?.[0] ?? '');
        // Pieces of a sentence do not change their order.
        const key = `${place}:${piece}`;
        return stop === '' ? (
          <Fragment key={key}>{number}</Fragment>
        ) : (
          <span key={key} className="held">
            {number}
            {stop}
          </span>
        );
      })}
    </span>
  );
}

function MarkedNumber({ text, lead }: { readonly text: string; readonly lead: MarkLeads }) {
  const say = useWords();
  if (lead === null) return text;
  if (lead.kind === 'event') return <Explainable event={lead.event}>{text}</Explainable>;
  if (lead.kind === 'counted') return <CountedText text={text} of={lead.of} />;
  return (
    <TextPopover text={text} label={say('computation.title', { number: text })}>
      <p>{lead.note}</p>
    </TextPopover>
  );
}
