import { describe, expect, it } from 'vitest';
import { copyOf, room } from './room.ts';

describe('room', () => {
  it('gives zeros that nobody else has', () => {
    const columns = Array.from({ length: 200 }, () => room(191));
    columns.forEach((column, place) => {
      expect(column.every((value) => value === 0)).toBe(true);
      column.fill(place + 1);
    });
    columns.forEach((column, place) => {
      expect(column).toEqual(new Float64Array(191).fill(place + 1));
    });
  });

  it('gives none and many as well', () => {
    expect(room(0)).toHaveLength(0);
    expect(room(1_000_000)).toHaveLength(1_000_000);
  });

  it('copies into a place of its own', () => {
    const given = new Float64Array([1, 2]);
    const copy = copyOf(given);
    copy[0] = 9;
    expect(given).toEqual(new Float64Array([1, 2]));
    expect(copy).toEqual(new Float64Array([9, 2]));
  });
});
