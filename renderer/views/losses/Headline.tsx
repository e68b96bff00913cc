import type { ReactNode } from 'react';
import { lossHeadline } from '../../state/sentences/lossHeadline.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Marked } from '../../ui/Marked.tsx';

/** The finding in words, from the numbers of the answer. */
export function Headline({ losses }: { readonly losses: Losses }): ReactNode {
  const { main, more } = lossHeadline(losses);
  return (
    <div className="headline" aria-live="polite">
      <p className="headline-main">
        {main.map((sentence) => (
          <Marked key={sentence} text={sentence} />
        ))}
      </p>
      <p className="headline-more">
        {more.map((sentence) => (
          <Marked key={sentence} text={sentence} />
        ))}
      </p>
    </div>
  );
}
