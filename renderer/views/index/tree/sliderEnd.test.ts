import { describe, expect, it } from 'vitest';
import { sliderEnd } from './sliderEnd.ts';

describe('sliderEnd', () => {
  it('is four times the mean of the published weights', () => {
    expect(sliderEnd([1, 1, 1], [1, 4, 0])).toBe(4);
    expect(sliderEnd([1, 3], [])).toBe(8);
  });
  it('grows so that weights typed as per cent keep apart', () => {
    expect(sliderEnd([1, 1, 1], [50, 30, 20])).toBe(100);
    expect(sliderEnd([1, 1], [100, 1])).toBe(100);
    expect(sliderEnd([1, 1], [4.5, 1])).toBe(10);
  });
  it('has a place to go where nothing is published or all weighs nothing', () => {
    expect(sliderEnd([], [])).toBe(4);
    expect(sliderEnd([0, 0], [0, 0])).toBe(4);
  });
});
