import { expect, it } from 'vitest';
import { column } from '../column.ts';
import { directedRanks } from './directedRanks.ts';

it('counts from the least after the direction and leaves gaps', () => {
  const source = column([2, 4, 'no-data', 4]);
  expect([...directedRanks(source, 1)]).toEqual([1, 2, Number.NaN, 2]);
  expect([...directedRanks(source, -1)]).toEqual([3, 1, Number.NaN, 1]);
  expect([...directedRanks(source, -1, 'average')]).toEqual([3, 1.5, Number.NaN, 1.5]);
  expect([...directedRanks(source, 1, 'max')]).toEqual([1, 3, Number.NaN, 3]);
});
