import { describe, expect, it } from 'vitest';
import { firstDataChoices, sortedBy, withTable } from './dataChoices.ts';

describe('sortedBy', () => {
  const up = { field: 'a', descending: false };
  const down = { field: 'a', descending: true };
  const other = { field: 'b', descending: false };

  it('rises, falls, and leaves the order alone', () => {
    expect(sortedBy([], 'a', false)).toEqual([up]);
    expect(sortedBy([up], 'a', false)).toEqual([down]);
    expect(sortedBy([down], 'a', false)).toEqual([]);
  });

  it('keeps other keys in their places where more are asked for', () => {
    expect(sortedBy([other], 'a', true)).toEqual([other, up]);
    expect(sortedBy([up, other], 'a', true)).toEqual([down, other]);
    expect(sortedBy([down, other], 'a', true)).toEqual([other]);
    expect(sortedBy([other], 'a', false)).toEqual([up]);
  });
});

describe('withTable', () => {
  it('forgets the filters of another table and keeps the statement', () => {
    const filtered = {
      ...firstDataChoices,
      filters: [{ kind: 'gap', field: 'deaths' }],
      sql: 'SELECT 1',
    } as const;
    expect(withTable(filtered, 'economy/economy')).toMatchObject({
      table: 'economy/economy',
      filters: [],
      sql: 'SELECT 1',
    });
    expect(withTable(filtered, filtered.table)).toBe(filtered);
  });
});
