import { expect, it } from 'vitest';
import { numberWriter } from '../../../../words/numbers.ts';
import { probability } from './probability.ts';

it('writes p-values in three decimals, and never as zero or one', () => {
  const write = probability({ writer: (measure) => numberWriter(measure, 'en-GB', 'en') });
  expect([0.0301, 0.5, 0.9989].map(write)).toEqual(['0.030', '0.500', '0.999']);
  expect([0, 0.0009, 0.04996].map(write)).toEqual(['<\u00a00.001', '<\u00a00.001', '0.0499']);
  // Pettitt's approximation goes beyond one and is cut off there.
  expect([0.9996, 1].map(write)).toEqual(['>\u00a00.999', '>\u00a00.999']);
});
