import type { KeyboardEvent } from 'react';

/** Which way each key leads, in rows and in parts of a row. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Walks the parts of the bars by the arrow keys, from the list itself to its first part in sight; Escape
 * leads back to the list. Enter presses a part, as it does any button.
 */
export function walkParts(event: KeyboardEvent<HTMLDivElement>): void {
  const list = event.currentTarget;
  const from = event.target instanceof Element ? event.target.closest('.part') : null;
  if (event.key === 'Escape' && from !== null) {
    event.stopPropagation();
    list.focus();
    return;
  }
  const step = steps[event.key];
  if (step === undefined) return;
  const edge = list.getBoundingClientRect();
  // Rows are drawn in any order: what is above another is told by its place.
  const rows = [...list.querySelectorAll('.part-row')]
    .map((row) => ({ row, top: row.getBoundingClientRect().top }))
    .filter(
      ({ row, top }) => row.querySelector('.part') !== null && (from !== null || top >= edge.top),
    )
    .toSorted((one, other) => one.top - other.top);
  const here = rows.findIndex(({ row }) => row.contains(from));
  const parts = here < 0 ? [] : [...(rows[here]?.row.querySelectorAll('.part') ?? [])];
  const place = parts.findIndex((part) => part === from);
  const next = here < 0 ? rows[0] : rows[here + step[0]];
  const part = next?.row.querySelectorAll('.part')[here < 0 ? 0 : place + step[1]];
  if (!(part instanceof HTMLElement)) return;
  event.preventDefault();
  part.focus();
}
