import type { ReactNode } from 'react';
import type { LossNumber } from '../../analysis/losses/explain/explainedLoss.ts';
import { useSend } from '../state/context.ts';
import { useWords } from '../words/words.ts';

interface ExplainLinkProps {
  readonly number: LossNumber;
  readonly children: ReactNode;
}

/** A number about losses on any screen: pressed, it is taken apart. */
export function ExplainLink({ number, children }: ExplainLinkProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <button
      type="button"
      className="explainable"
      title={say('explaining.hint')}
      onClick={(event) => {
        event.stopPropagation();
        send({ kind: 'lossExplanationAsked', number });
      }}
    >
      {children}
    </button>
  );
}
