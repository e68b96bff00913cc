import type { KeyboardEvent } from 'react';

/** Which way each key leads, in rows and columns. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Walks the cells of a table by the arrow keys, and chooses one by Enter or Space. Of each row what
 * carries `data-cell` can hold the focus; only the first needs to stand in the order of Tab.
 */
export function walkCells(
  choose: (cell: HTMLElement) => void,
): (event: KeyboardEvent<HTMLTableElement>) => void {
  return (event) => {
    const from = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    const row = from?.closest('tr');
    if (!(from instanceof HTMLElement) || row === null || row === undefined) return;
    if ((event.key === 'Enter' || event.key === ' ') && !(from instanceof HTMLButtonElement)) {
      event.preventDefault();
      choose(from);
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    const cells = [...row.querySelectorAll('[data-cell]')];
    const rows = [...(row.parentElement?.children ?? [])];
    const next = rows[rows.indexOf(row) + step[0]];
    const place = cells.indexOf(from) + step[1];
    const cell = next === undefined ? undefined : [...next.querySelectorAll('[data-cell]')][place];
    if (!(cell instanceof HTMLElement)) return;
    event.preventDefault();
    cell.focus();
  };
}
