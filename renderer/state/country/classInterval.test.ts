import { expect, it } from 'vitest';
import { classInterval } from './classInterval.ts';

it('holds the classes between the 5th and the 95th percentile', () => {
  // Cumulated: 0, 0.02, 0.92, 1: the 5th percentile falls into the third class, the 95th into the last.
  expect(classInterval([0, 0.02, 0.9, 0.08], 2)).toEqual({ from: 2, to: 3, share: 0.9 });
  expect(classInterval([0, 0, 1, 0], 2)).toEqual({ from: 2, to: 2, share: 1 });
  expect(classInterval([0.5, 0.5], 0)).toEqual({ from: 0, to: 1, share: 0.5 });
});

it('says nothing of an index without classes', () => {
  expect(classInterval([], 0)).toBeNull();
  expect(classInterval([Number.NaN, Number.NaN], 0)).toBeNull();
});
