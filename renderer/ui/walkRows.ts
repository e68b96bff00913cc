import type { KeyboardEvent } from 'react';

/** A list that is walked by keyboard. */
export interface WalkedRows {
  readonly count: number;
  /** Place of the marked row; -1 where none is. */
  readonly at: number;
  readonly walkTo: (place: number) => void;
  /** Chooses the marked row. */
  readonly choose: () => void;
  readonly clear: () => void;
}

/** Rows that Page Up and Page Down go over. */
const PAGE = 10;

/** Arrows, pages and ends walk, Enter and Space choose, Escape clears; other keys are let through. */
export function walkRows({
  count,
  at,
  walkTo,
  choose,
  clear,
}: WalkedRows): (event: Pick<KeyboardEvent, 'key' | 'preventDefault'>) => void {
  const go = (place: number) => (): void => {
    if (count > 0) walkTo(Math.min(Math.max(place, 0), count - 1));
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: go(at + 1),
    ArrowUp: go(at - 1),
    PageDown: go(at + PAGE),
    PageUp: go(at - PAGE),
    Home: go(0),
    End: go(count - 1),
    Enter: choose,
    ' ': choose,
    Escape: clear,
  };
  return (event) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
}
