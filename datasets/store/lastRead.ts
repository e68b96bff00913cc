import type { CancelSignal } from './database.ts';

/**
 * Keeps the last readings and gives one again for an equal selection; a failed one is not kept.
 *
 * @param read -   asks the engine
 * @param most -   how many readings are kept
 * @returns reads, or remembers
 */
export function lastRead<Selection, Rows>(
  read: (selection: Selection, signal: CancelSignal | undefined) => Promise<Rows>,
  most = 1,
): (selection: Selection, signal?: CancelSignal) => Promise<Rows> {
  const kept = new Map<string, Rows>();
  return async (selection, signal) => {
    const key = JSON.stringify(selection);
    const known = kept.get(key);
    const rows = known ?? (await read(selection, signal));
    // the newest stands last
    kept.delete(key);
    kept.set(key, rows);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return rows;
  };
}
