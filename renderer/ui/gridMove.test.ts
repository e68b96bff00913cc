import { describe, expect, it } from 'vitest';
import { gridMove } from './gridMove.ts';

const size = { rows: 100, columns: 5, page: 20 };

describe('gridMove', () => {
  it.each([
    ['ArrowDown', { row: 50, column: 2 }, { row: 51, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: -1, column: 2 }],
    ['ArrowUp', { row: -1, column: 2 }, { row: -1, column: 2 }],
    ['ArrowLeft', { row: 3, column: 0 }, { row: 3, column: 0 }],
    ['ArrowRight', { row: 3, column: 4 }, { row: 3, column: 4 }],
    ['PageDown', { row: 90, column: 1 }, { row: 99, column: 1 }],
    ['PageUp', { row: 5, column: 1 }, { row: -1, column: 1 }],
    ['Home', { row: 5, column: 3 }, { row: 5, column: 0 }],
    ['End', { row: 5, column: 3 }, { row: 5, column: 4 }],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(gridMove(from, key, size, false)).toEqual(to);
  });

  it('goes to the corners with the control key', () => {
    expect(gridMove({ row: 5, column: 3 }, 'Home', size, true)).toEqual({ row: 0, column: 0 });
    expect(gridMove({ row: 5, column: 3 }, 'End', size, true)).toEqual({ row: 99, column: 4 });
  });

  it('stays at the head of a grid without rows', () => {
    const empty = { rows: 0, columns: 2, page: 1 };
    expect(gridMove({ row: -1, column: 0 }, 'ArrowDown', empty, false)).toEqual({
      row: -1,
      column: 0,
    });
  });

  it('leaves other keys alone', () => {
    expect(gridMove({ row: 0, column: 0 }, 'a', size, false)).toBeNull();
  });
});
