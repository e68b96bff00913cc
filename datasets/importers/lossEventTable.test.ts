import { describe, expect, it } from 'vitest';
import { countEvents } from './lossEvents.ts';
import { lossEventFields, lossEventTable } from './lossEventTable.ts';
import { lossEvent } from './testing/lossEvent.ts';

describe('lossEventTable', () => {
  it('has one column for each field, described and with a unit where there is one', () => {
    const event = lossEvent({ deaths: 7 });
    expect(lossEventFields.map(({ name }) => name).sort()).toEqual(Object.keys(event).sort());
    const unitOf = (name: string) => lossEventFields.find((field) => field.name === name)?.unit;
    expect(unitOf('deaths')).toBe('persons');
    expect(unitOf('lossUsd')).toBe('US$ of the year of the event');
    expect(lossEventFields.every(({ description }) => description !== '')).toBe(true);
  });

  it('writes the cells in the order of the columns, gaps as null', () => {
    const table = lossEventTable([lossEvent({ deaths: 7, origin: 'x.csv:9:1' })]);
    const at = (name: string) => table.fields.findIndex((field) => field.name === name);
    expect(table.rows[0]?.[at('deaths')]).toBe(7);
    expect(table.rows[0]?.[at('injured')]).toBeNull();
    expect(table.rows[0]?.[at('origin')]).toBe('x.csv:9:1');
  });
});

describe('countEvents', () => {
  it('counts one event in two areas twice and once, and its later parts not at all', () => {
    const events = [
      lossEvent({ eventId: 'a', countryEventId: 'a-CHN' }),
      lossEvent({ eventId: 'a', countryEventId: 'a-NPL' }),
      lossEvent({ eventId: 'b', countryEventId: 'b-CHN', part: 1, parts: 2 }),
      lossEvent({ eventId: 'b', countryEventId: 'b-CHN', part: 2, parts: 2 }),
    ];
    expect(countEvents(events)).toEqual({ countryEvents: 3, distinctEvents: 2 });
    expect(countEvents([])).toEqual({ countryEvents: 0, distinctEvents: 0 });
  });
});
