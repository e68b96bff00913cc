import type { ReactNode } from 'react';
import { useSend } from '../state/context.ts';
import { useWords } from '../words/words.ts';

interface ScoreLinkProps {
  readonly area: string;
  readonly node: string;
  readonly children: ReactNode;
}

/** A score on any screen: pressed, it is explained beside. */
export function ScoreLink({ area, node, children }: ScoreLinkProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <button
      type="button"
      className="explainable"
      title={say('explaining.hint')}
      onClick={() => send({ kind: 'scoreExplanationAsked', area, node })}
    >
      {children}
    </button>
  );
}
