import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

describe('rank', () => {
  it('lets equal values share the smallest rank and skips the next', () => {
    expect([...rank([10, 30, 30, 20], 'descending', 'min')]).toEqual([4, 1, 1, 3]);
  });

  it('counts up with the mean of the places, as Spearman needs', () => {
    expect([...rank([10, 30, 30, 20], 'ascending', 'average')]).toEqual([1, 3.5, 3.5, 2]);
  });

  it('lets equal values share the greatest rank', () => {
    expect([...rank([10, 30, 30, 20], 'descending', 'max')]).toEqual([4, 2, 2, 3]);
  });

  it('takes zero and minus zero as equal', () => {
    expect([...rank([0, -0, 1], 'ascending', 'min')]).toEqual([1, 1, 3]);
    expect([...rank([0, -0, 1], 'descending', 'min')]).toEqual([2, 2, 1]);
  });

  it('refuses a gap', () => {
    expect(() => rank([1, Number.NaN], 'descending', 'min')).toThrow(
      'rank needs finite values, got NaN in row 1',
    );
  });

  it('is one more than the number of greater values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
        const ranks = rank(values, 'descending', 'min');
        values.forEach((value, row) => {
          expect(ranks[row]).toBe(1 + values.filter((other) => other > value).length);
        });
      }),
      { seed: 20261121 },
    );
  });

  it('keeps the sum of the places with mean ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) => {
        const ranks = rank(values, 'ascending', 'average');
        const places = (values.length * (values.length + 1)) / 2;
        expect(ranks.reduce((total, place) => total + place, 0)).toBe(places);
      }),
      { seed: 20261121 },
    );
  });
});
