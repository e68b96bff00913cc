import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { writeTable } from '../writeTable.ts';
import type { LossEvent } from './lossEvents.ts';
import { lossEventTable } from './lossEventTable.ts';
import { readLossEventTable } from './readLossEventTable.ts';
import { lossEvent } from './testing/lossEvent.ts';

const amount = fc.option(
  fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
);
const word = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/^\s|\s$|[\r\0]/.test(text));
const event: fc.Arbitrary<LossEvent> = fc
  .record({
    eventId: word,
    areaThen: fc.option(fc.constantFrom('CHN', 'SUN')),
    startYear: fc.integer({ min: -2000, max: 2100 }),
    deaths: amount,
    totalAffected: amount,
    lossUsd: amount,
    historic: fc.option(fc.boolean()),
    origin: word,
  })
  .map((known) => lossEvent({ ...known, startPrecision: 'year' }));

describe('readLossEventTable', () => {
  it('reads back what was written, event by event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 20 }), async (events) => {
        const bytes = encodeUtf8(writeTable(lossEventTable(events)));
        const read = await readLossEventTable(bytes, 'events.csv');
        expect(read.ok && read.value.events).toEqual(events);
      }),
    );
  });

  it('refuses a changed table and names each place', async () => {
    const text = writeTable(lossEventTable([lossEvent({ startYear: 2001, deaths: 3 })]));
    const read = await readLossEventTable(encodeUtf8(text.replace(',3,', ',many,')), 'events.csv');
    expect(read.ok ? '' : read.failure.message).toContain('deaths needs number');
    expect(await readLossEventTable(encodeUtf8('a,b\n1,2\n'), 'x.csv')).toMatchObject({
      failure: { kind: 'bad-input', at: ['x.csv'] },
    });
  });
});
