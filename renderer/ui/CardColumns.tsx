import { type ReactNode, useEffect, useRef, useState } from 'react';
import { dealtCards } from './dealtCards.ts';

/** A card with its key, and about how many lines high it is. */
export interface Card {
  readonly lines: number;
  readonly content: ReactNode;
}

/** Narrower cards break their lines too often; pixels, as the gap between cards. */
const LEAST_WIDTH = 420;
const GAP = 12;

/**
 * Cards of different heights in columns, each below the one before it, so that a short card leaves no
 * hole beside a long one. Each is a list item; what opens in a card moves only those below it.
 */
export function CardColumns({ cards }: { readonly cards: readonly Card[] }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(() =>
    columnsIn(document.querySelector('main')?.clientWidth ?? window.innerWidth),
  );
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setColumns(columnsIn(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const dealt = dealtCards(
    cards.map(({ lines }) => lines),
    columns,
  );
  return (
    <div
      ref={frame}
      className="card-columns"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {dealt.map((places, column) => (
        <ul key={column}>{places.map((place) => cards[place]?.content)}</ul>
      ))}
    </div>
  );
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
}
