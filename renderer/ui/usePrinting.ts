import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Rows that a list of any length puts on paper; it says how many it leaves out. */
export const MOST_PRINTED_ROWS = 500;

const listeners = new Set<() => void>();
let isPrinting = false;

function set(next: boolean): void {
  if (next === isPrinting) return;
  isPrinting = next;
  // At once: the browser lays the sheets out as soon as it has told.
  flushSync(() => {
    for (const listen of listeners) listen();
  });
}

function watch(): void {
  window.addEventListener('beforeprint', () => set(true));
  window.addEventListener('afterprint', () => set(false));
  window.matchMedia('print').addEventListener('change', ({ matches }) => set(matches));
}

let isWatched = false;

function subscribe(listen: () => void): () => void {
  if (!isWatched) watch();
  isWatched = true;
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
  };
}

/**
 * Whether the window is being laid out for paper, which cannot be scrolled: what draws only the part in
 * sight then draws all of it.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}
