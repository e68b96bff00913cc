import { describe, expect, it } from 'vitest';
import { sortRows } from './sortRows.ts';

describe('sortRows', () => {
  it('orders texts by code unit and numbers by size, the first cell before the second', () => {
    const rows = [
      ['B', 2, 'x'],
      ['a', 1, 'x'],
      ['B', 10, 'x'],
      ['B', 9, 'x'],
    ] as const;
    expect(sortRows(rows, 2).map(([name, number]) => `${name}${number}`)).toEqual([
      'B2',
      'B9',
      'B10',
      'a1',
    ]);
  });

  it('leaves the rows that it was given in their order', () => {
    const rows = Object.freeze([['B'], ['A']]);
    expect(sortRows(rows, 1)).toEqual([['A'], ['B']]);
    expect(rows).toEqual([['B'], ['A']]);
  });

  it('refuses a gap in the key', () => {
    expect(() => sortRows([['A'], [null]], 1)).toThrow('keys of one type');
  });
});
