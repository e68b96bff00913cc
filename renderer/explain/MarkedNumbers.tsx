import type { ReactNode } from 'react';
import type { WindowEvent } from '../state/event.ts';
import { marksOf } from '../ui/marksOf.ts';
import { TextPopover } from '../ui/TextPopover.tsx';
import { useWords } from '../words/words.ts';
import { Explainable } from './Explainable.tsx';

/** What a marked number of a sentence leads to: its explanation, a note of one sentence, or nothing. */
export type MarkLeads =
  | { readonly kind: 'event'; readonly event: WindowEvent }
  | { readonly kind: 'note'; readonly note: string }
  | null;

interface MarkedNumbersProps {
  readonly text: string;
  /** Of each mark of the text, in their order. */
  readonly leads: readonly MarkLeads[];
}

/** A sentence of our own texts whose marked numbers can be pressed. */
export function MarkedNumbers({ text, leads }: MarkedNumbersProps): ReactNode {
  return (
    <span className="sentence">
      {marksOf(text).map(({ piece, mark }, place) =>
        mark === null ? (
          piece
        ) : (
          // Pieces of a sentence do not change their order.
          <strong key={`${place}:${piece}`}>
            <MarkedNumber text={piece} lead={leads[mark] ?? null} />
          </strong>
        ),
      )}
    </span>
  );
}

function MarkedNumber({ text, lead }: { readonly text: string; readonly lead: MarkLeads }) {
  const say = useWords();
  if (lead === null) return text;
  if (lead.kind === 'event') return <Explainable event={lead.event}>{text}</Explainable>;
  return (
    <TextPopover text={text} label={say('computation.title', { number: text })}>
      <p>{lead.note}</p>
    </TextPopover>
  );
}
