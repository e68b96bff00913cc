import type { LossEntries } from '../lossData.ts';
import { entriesOf } from './lossData.ts';

/** One country-event in words: its event, place of the area, year, place of the hazard. */
export type ListedEvent = readonly [event: string, area: number, year: number, hazard: number];

/** Entries of listed events, one row for each area, year and hazard, without any losses. */
export function distinctEntriesOf(events: readonly ListedEvent[]): LossEntries {
  const cells = new Map<string, ListedEvent[]>();
  for (const event of events) {
    const cell = event.slice(1).join(' ');
    cells.set(cell, [...(cells.get(cell) ?? []), event]);
  }
  const rows = [...cells.values()];
  const cellsOf = (id: string): readonly ListedEvent[] =>
    rows.flatMap((row) => {
      const own = row.find((event) => event[0] === id);
      return own === undefined ? [] : [own];
    });
  const ids = [...new Set(events.map(([id]) => id))];
  const shared = ids.flatMap((id, event) =>
    cellsOf(id).length > 1 ? cellsOf(id).map((cell) => [event, cell] as const) : [],
  );
  const column = (place: 1 | 2 | 3): Int32Array =>
    Int32Array.from(shared, ([, cell]) => cell[place]);
  return {
    ...entriesOf(
      rows.map((row) => {
        const [, area, year, hazard] = row[0] ?? ['', 0, 0, 0];
        return [area, year, hazard, row.length, null, null, null] as const;
      }),
    ),
    distinct: {
      own: Float64Array.from(
        rows,
        (row) => new Set(row.map(([id]) => id).filter((id) => cellsOf(id).length === 1)).size,
      ),
      shared: {
        event: Int32Array.from(shared, ([event]) => event),
        area: column(1),
        year: column(2),
        hazard: column(3),
      },
    },
  };
}
