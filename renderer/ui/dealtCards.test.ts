import { expect, it } from 'vitest';
import { dealtCards } from './dealtCards.ts';

it('puts each card below the shortest column, the first row from left to right', () => {
  expect(dealtCards([3, 1, 1], 2)).toEqual([[0], [1, 2]]);
  expect(dealtCards([2, 2, 2, 5, 1, 1], 3)).toEqual([
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
});

it('keeps the order in one column, and leaves out columns without a card', () => {
  expect(dealtCards([4, 1, 2], 1)).toEqual([[0, 1, 2]]);
  expect(dealtCards([4], 3)).toEqual([[0]]);
  expect(dealtCards([], 3)).toEqual([]);
});
