import { expect, it } from 'vitest';
import { additiveMeasure } from './additiveMeasure.ts';

it('takes the numerator of a rate and any other measure itself', () => {
  expect(additiveMeasure('deathsPerMillion')).toBe('deaths');
  expect(additiveMeasure('lossPercentOfGdp')).toBe('lossUsd');
  expect(additiveMeasure('affected')).toBe('affected');
});
