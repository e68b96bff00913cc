import type { ReactNode } from 'react';
import { useSend } from '../../../state/context.ts';
import { lossTabs } from '../../../state/lossFigures/lossFigureChoices.ts';
import { useWords } from '../../../words/words.ts';
import { MORE_FIGURES_ID } from './MoreFigures.tsx';

/** Room above the figures that are led to, in pixels. */
const MARGIN = 8;

/** Leads from the first view to the figures below it. */
export function FigureLinks(): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <nav className="figure-links" aria-label={say('lossFigures.title')}>
      <span className="field-label">{say('lossFigures.title')}</span>
      {lossTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className="figure-link"
          onClick={() => {
            send({ kind: 'lossTabOpened', tab });
            scrollToFigures();
          }}
        >
          {say(`lossFigures.tabs.${tab}`)}
        </button>
      ))}
    </nav>
  );
}

/** Scrolls the figures alone: the bars around them stay. */
function scrollToFigures(): void {
  const figures = document.getElementById(MORE_FIGURES_ID);
  figures?.parentElement?.scrollTo({ top: figures.offsetTop - MARGIN });
}
