import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { emdatPublicTable } from './emdatPublicTable.ts';
import { personFields } from './eventMapping.ts';
import { csvText, emdatPublicHeader, emdatPublicRow } from './testing/emdatPublic.ts';

const knownAreas = new Set(['CHN']);
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '20222',
    '1e5',
    '1,000',
    'n/a',
    'YUG',
    'CHN',
    'Epidemic',
    '"',
    '\n',
  ),
  fc.integer({ min: -5, max: 40_000 }),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'grapheme' }),
);
const change = fc.tuple(fc.constantFrom(...emdatPublicHeader), cell);
const table = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 });

describe('emdatPublicTable with any cells', () => {
  it('accounts for every row, keeps no bad number and names a place for every fault', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (changes) => {
        const rows = changes.map((some) => emdatPublicRow(Object.fromEntries(some)));
        const bytes = encodeUtf8(csvText([emdatPublicHeader, ...rows]));
        const read = await emdatPublicTable(bytes, 'x.csv', { knownAreas });
        if (!read.ok) {
          // A cell of a lone carriage return may look like the end of a line.
          expect(csvText(rows)).toMatch(/[\r\0]/);
          return;
        }
        const { events, faults, faultCounts, keptApart, rows: counted } = read.value;
        const apart = Object.values(keptApart).reduce((sum, count) => sum + count, 0);
        expect(counted.kept + counted.leftOut + apart).toBe(counted.read);
        expect(events).toHaveLength(counted.kept);
        expect(faultCounts.reduce((sum, { leftOut, kept }) => sum + leftOut + kept, 0)).toBe(
          faults.length,
        );
        for (const { place } of faults) expect(place).toMatch(/^x\.csv:\d+:\d+$/);
        for (const event of events) {
          for (const field of personFields) {
            expect(event[field] ?? 0).toBeGreaterThanOrEqual(0);
            expect(Number.isInteger(event[field] ?? 0)).toBe(true);
          }
          expect(event.lossUsd ?? 0).toBeGreaterThanOrEqual(0);
          expect(event.area).not.toBeUndefined();
        }
        const ids = events.map(({ countryEventId }) => countryEventId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
