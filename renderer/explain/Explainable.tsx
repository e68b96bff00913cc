import type { ReactNode } from 'react';
import { useSend } from '../state/context.ts';
import type { WindowEvent } from '../state/event.ts';
import { useWords } from '../words/words.ts';

interface ExplainableProps {
  /** Asks for the explanation. */
  readonly event: WindowEvent;
  /** What lies around it, such as a row that is chosen by a press, hears nothing of this one. */
  readonly apart?: boolean;
  /** What a press shows, where it is more than how the number came about. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A number on any screen: pressed, it is explained beside. */
export function Explainable({ event, apart = false, hint, children }: ExplainableProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <button
      type="button"
      className="explainable"
      title={hint ?? say('explaining.hint')}
      onClick={(press) => {
        if (apart) press.stopPropagation();
        send(event);
      }}
    >
      {children}
    </button>
  );
}
