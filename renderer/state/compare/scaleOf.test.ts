import { expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { medianAmong } from './medianAmong.ts';
import { scaleOf } from './scaleOf.ts';

it('holds all values between round ends', () => {
  expect(scaleOf([2.4, 'no-data', 7])).toEqual([0, 10]);
  expect(scaleOf([0.2])).toEqual([0, 1]);
  expect(scaleOf([-1.5, 130.2])).toEqual([-2, 131]);
  expect(scaleOf(['no-data'])).toEqual([0, 1]);
});

it('takes the median of the rows asked for, without gaps', () => {
  const scores = column([1, 'no-data', 5, 9]);
  expect(medianAmong(scores, [0, 1, 2])).toBe(3);
  expect(medianAmong(scores, [1])).toBe('no-data');
  expect(medianAmong(undefined, [0])).toBe('not-covered');
});
