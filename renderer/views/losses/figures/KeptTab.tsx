import { memo, type ReactNode, useCallback, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { StoreContext, useStore } from '../../../state/context.ts';
import type { LossTab } from '../../../state/lossFigures/lossFigureChoices.ts';
import { storeOfTab } from '../../../state/lossFigures/storeOfTab.ts';
import type { Losses } from '../../../state/useLosses.ts';

/** What charts are drawn in; it is as wide as the page lets it be. */
const CANVASES = '.chart-holder > div';

interface KeptTabProps {
  readonly tab: LossTab;
  readonly isOpen: boolean;
  readonly losses: Losses;
  /** Shows an answer; the same function every time. */
  readonly content: (props: { readonly losses: Losses }) => ReactNode;
  /** How wide a chart of the open tab is; undefined where none is open. */
  readonly width: () => number | undefined;
}

/**
 * The content of a tab in an element of its own, which is part of the page only while the tab is open.
 * Out of the page it stands still: it keeps its drawing, and follows neither answers nor choices. A chart
 * that is first drawn there is told its width.
 */
export function KeptTab({ tab, isOpen, losses, content, width }: KeptTabProps): ReactNode {
  const store = useStore();
  const [own] = useState(() => storeOfTab(store, tab));
  const [place] = useState(() => document.createElement('div'));
  const [shown, setShown] = useState(losses);
  if (isOpen && shown !== losses) setShown(losses);

  const enter = useCallback((slot: HTMLDivElement) => enterPage(slot, place), [place]);
  useLayoutEffect(() => {
    const pixels = width();
    if (place.isConnected || pixels === undefined) return;
    for (const canvas of place.querySelectorAll<HTMLElement>(CANVASES)) {
      canvas.style.width = `${pixels}px`;
    }
  }, [place, width]);
  return (
    <>
      {isOpen ? <div ref={enter} /> : null}
      {createPortal(
        <StoreContext value={own}>
          <Content losses={isOpen ? losses : shown} content={content} />
        </StoreContext>,
        place,
      )}
    </>
  );
}

const Content = memo(function Content({
  losses,
  content: Shown,
}: Pick<KeptTabProps, 'losses' | 'content'>) {
  return <Shown losses={losses} />;
});

/** Puts an element in its slot, its lists where they were scrolled to; returns what takes it out again. */
function enterPage(slot: HTMLElement, place: HTMLElement): () => void {
  for (const canvas of place.querySelectorAll<HTMLElement>(CANVASES)) {
    canvas.style.removeProperty('width');
  }
  slot.append(place);
  for (const list of place.querySelectorAll<HTMLElement>('[data-scrolled]')) {
    const [left = 0, top = 0] = (list.dataset['scrolled'] ?? '').split(' ').map(Number);
    list.scrollTo({ left, top });
  }
  return () => {
    // An element that leaves the page forgets where it was scrolled to.
    for (const list of place.querySelectorAll<HTMLElement>('.table-scroll')) {
      list.dataset['scrolled'] = `${list.scrollLeft} ${list.scrollTop}`;
    }
    place.remove();
  };
}
