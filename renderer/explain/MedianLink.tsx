import type { ReactNode } from 'react';
import { useSend } from '../state/context.ts';
import { useWords } from '../words/words.ts';

interface MedianLinkProps {
  readonly countrySet: string;
  readonly node: string;
  readonly children: ReactNode;
}

/** The median of a country set on any screen: pressed, it is explained beside. */
export function MedianLink({ countrySet, node, children }: MedianLinkProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <button
      type="button"
      className="explainable"
      title={say('explaining.hint')}
      onClick={() =>
        send({
          kind: 'figureNumberAsked',
          number: { kind: 'median', node, year: null, countrySet },
        })
      }
    >
      {children}
    </button>
  );
}
