import { describe, expect, it } from 'vitest';
import { columnOf, entry, matrix, rowsOf } from './matrix.ts';

describe('matrix', () => {
  const square = matrix([
    [1, 2],
    [3, 4],
  ]);

  it('keeps its numbers row by row', () => {
    expect([...square.values]).toEqual([1, 2, 3, 4]);
    expect(entry(square, 1, 0)).toBe(3);
    expect(rowsOf(square).map((row) => [...row])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([...columnOf(square, 1)]).toEqual([2, 4]);
  });

  it('refuses rows of different lengths', () => {
    expect(() => matrix([[1, 2], [3]])).toThrow('got 1 in 1');
  });
});
