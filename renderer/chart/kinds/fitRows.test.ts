import { describe, expect, it } from 'vitest';
import { fitRows } from './fitRows.ts';

const tens = (count: number) => count * 10;

describe('fitRows', () => {
  it('keeps the first rows that a height has room for', () => {
    expect(fitRows(['a', 'b', 'c'], 25, tens)).toEqual(['a', 'b']);
    expect(fitRows(['a', 'b', 'c'], 30, tens)).toEqual(['a', 'b', 'c']);
  });
  it('keeps one row at least, and none where there is none', () => {
    expect(fitRows(['a', 'b'], 3, tens)).toEqual(['a']);
    expect(fitRows([], 3, tens)).toEqual([]);
  });
});
