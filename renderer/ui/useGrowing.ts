import { useEffect, useState } from 'react';

/** Rows that one frame lays out. */
const ROWS_A_FRAME = 36;

/**
 * How many rows of a list with rows of their own height to draw: what is more than a frame can lay out
 * comes with the next ones.
 *
 * @param count - how many rows there are
 * @param least - how many must be there at once
 */
export function useGrowing(count: number, least: number): number {
  const [room, setRoom] = useState(ROWS_A_FRAME);
  // A list that became shorter grows from there again.
  const kept = Math.max(ROWS_A_FRAME, Math.min(room, count));
  if (kept !== room) setRoom(kept);
  useEffect(() => {
    if (kept >= count) return;
    const frame = requestAnimationFrame(() => setRoom(kept + ROWS_A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [kept, count]);
  return Math.min(count, Math.max(kept, least));
}
