import type { ReactNode } from 'react';
import { Busy } from '../../../ui/Busy.tsx';
import { useWords } from '../../../words/words.ts';

/** Stands where a figure comes. */
export function Waiting(): ReactNode {
  const say = useWords();
  return (
    <div className="figure-waiting">
      <Busy>{say('lossFigures.waiting')}</Busy>
    </div>
  );
}
