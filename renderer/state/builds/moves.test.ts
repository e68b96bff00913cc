import { expect, it } from 'vitest';
import { movesOf } from './moves.ts';
import type { Standing } from './standings.ts';

const standing = (area: string, score: number, rank: number): Standing => ({
  area,
  row: 0,
  score,
  rank,
  riskClass: null,
});

it('lists what differs, the largest moves first', () => {
  const before = new Map(
    [standing('A', 9, 1), standing('B', 8, 2), standing('C', 7, 3), standing('D', 1, 4)].map(
      (each) => [each.area, each],
    ),
  );
  const now = [
    standing('C', 9.5, 1),
    standing('A', 9, 2),
    standing('B', 8, 3),
    standing('D', 1, 4),
  ];
  expect(movesOf(now, before).map(({ area, moved, change }) => [area, moved, change])).toEqual([
    ['C', 2, 2.5],
    ['A', -1, 0],
    ['B', -1, 0],
  ]);
});
