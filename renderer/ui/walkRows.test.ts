import { expect, it, vi } from 'vitest';
import { walkRows } from './walkRows.ts';

function pressed(key: string, at: number, count = 30): readonly unknown[] {
  const seen: unknown[] = [];
  const preventDefault = vi.fn();
  walkRows({
    count,
    at,
    walkTo: (place) => seen.push(place),
    choose: () => seen.push('choose'),
    clear: () => seen.push('clear'),
  })({ key, preventDefault });
  return [...seen, preventDefault.mock.calls.length];
}

it('walks, stops at the ends, chooses and clears', () => {
  expect(pressed('ArrowDown', -1)).toEqual([0, 1]);
  expect(pressed('ArrowUp', 0)).toEqual([0, 1]);
  expect(pressed('PageDown', 25)).toEqual([29, 1]);
  expect(pressed('End', 3)).toEqual([29, 1]);
  expect(pressed('Enter', 3)).toEqual(['choose', 1]);
  expect(pressed('Escape', 3)).toEqual(['clear', 1]);
});

it('lets other keys through and walks nowhere in an empty list', () => {
  expect(pressed('a', 3)).toEqual([0]);
  expect(pressed('Home', -1, 0)).toEqual([1]);
});
