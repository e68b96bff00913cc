import { describe, expect, it } from 'vitest';
import { eventDate, isBefore, noDate } from './eventDates.ts';
import { startRowFaults } from './rowFaults.ts';

const range = { first: 1900, last: 2026 };

function read(
  year: string | number | null,
  month: string | number | null,
  day: string | number | null,
) {
  const faults = startRowFaults();
  const cells = { what: 'start', year, month, day, place: (part: string) => part };
  const date = eventDate(cells, range, faults);
  faults.endRow();
  return { date, at: faults.all.map(({ place }) => place) };
}

describe('eventDate', () => {
  it('is as exact as it is known', () => {
    expect(read(2010, 7, 4).date).toEqual({ year: 2010, month: 7, day: 4, precision: 'day' });
    expect(read('2010', '07', '').date).toEqual({
      year: 2010,
      month: 7,
      day: null,
      precision: 'month',
    });
    expect(read(2010, 0, 0).date).toEqual({
      year: 2010,
      month: null,
      day: null,
      precision: 'year',
    });
    expect(read(null, null, null)).toEqual({ date: noDate, at: [] });
  });

  it('knows leap years', () => {
    expect(read(2000, 2, 29).at).toEqual([]);
    expect(read(1900, 2, 29).at).toEqual(['day']);
    expect(read(2024, 2, 29).at).toEqual([]);
    expect(read(2023, 4, 31).at).toEqual(['day']);
  });

  it('takes a part at fault, and what is finer, for unknown', () => {
    expect(read(20222, 7, 4)).toEqual({ date: noDate, at: ['year'] });
    expect(read(1899, 7, 4).at).toEqual(['year']);
    expect(read(2010, 13, 4)).toEqual({
      date: { year: 2010, month: null, day: null, precision: 'year' },
      at: ['month'],
    });
    expect(read(2010, null, 4).at).toEqual(['day']);
    expect(read('2010.5', 1, 1).at).toEqual(['year']);
  });
});

describe('isBefore', () => {
  const on = (year: number | null, month: number | null, day: number | null) => ({
    ...{ year, month, day },
    precision: null,
  });
  it('compares dates as far as both are known', () => {
    expect(isBefore(on(2009, null, null), on(2010, 1, 1))).toBe(true);
    expect(isBefore(on(2010, 1, null), on(2010, 2, 3))).toBe(true);
    expect(isBefore(on(2010, 2, 2), on(2010, 2, 3))).toBe(true);
    expect(isBefore(on(2010, 2, null), on(2010, 2, 3))).toBe(false);
    expect(isBefore(on(2010, null, null), on(2010, 2, 3))).toBe(false);
    expect(isBefore(on(null, null, null), on(2010, 2, 3))).toBe(false);
  });
});
