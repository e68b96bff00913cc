import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { classBreaks } from './classBreaks.ts';
import { equalBreaks } from './equalBreaks.ts';
import { jenksBreaks } from './jenksBreaks.ts';
import { quantileBreaks } from './quantileBreaks.ts';
import { roundedBreaks } from './roundedBreaks.ts';
import { roundLimit } from './roundLimit.ts';

describe('quantileBreaks', () => {
  it('cuts five values into quarters by type 7', () => {
    expect(quantileBreaks(column([1, 2, 3, 4, 5]), 4)).toEqual([2, 3, 4]);
  });
  it('merges classes that ties leave empty', () => {
    expect(quantileBreaks(column([0, 0, 0, 0, 0, 0, 8, 9]), 4)).toEqual([2]);
  });
  it('leaves gaps out', () => {
    expect(quantileBreaks(column([1, 'not-reported', 2, 3, 4, 5]), 2)).toEqual([3]);
  });
});

describe('equalBreaks', () => {
  it('makes five steps from 0 to 10', () => {
    expect(equalBreaks(column([0, 3, 10]), 5)).toEqual([2, 4, 6, 8]);
  });
  it('makes one class of equal values', () => {
    expect(equalBreaks(column([7, 7, 7]), 5)).toEqual([]);
  });
});

describe('jenksBreaks', () => {
  it('parts clusters where they end, by the least value of each upper one', () => {
    expect(jenksBreaks(column([1, 2, 'not-reported', 9, 10, 20]), 3)).toEqual([9, 20]);
  });
});

describe('roundLimit', () => {
  it.each([
    [370, 500],
    [0.0012, 0.001],
    [1.4, 1],
    [1.5, 2],
    [3.1, 2],
    [3.2, 5],
    [7, 5],
    [7.1, 10],
    [-16, -20],
    [0, 0],
    [9.9e22, 1e23],
  ])('moves %d to %d', (value, limit) => {
    expect(roundLimit(value)).toBe(limit);
  });
});

describe('roundedBreaks', () => {
  it('rounds the quintiles 8, 40, 90 and 700 of the values other than zero', () => {
    expect(roundedBreaks(column([0, 3, 8, 40, 90, 700, 20000]), 5)).toEqual([10, 50, 100, 500]);
  });
});

describe('every way to find breaks', () => {
  const cells = fc.array(
    fc.oneof(
      fc.double({ min: -1e9, max: 1e12, noNaN: true }),
      fc.constant(0),
      fc.constant('not-reported' as const),
    ),
    { maxLength: 60 },
  );
  it.each(Object.entries(classBreaks))('%s rises and leaves no end class empty', (_, find) => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 7 }), (values, classes) => {
        const breaks = find(column(values), classes);
        expect(breaks.length).toBeLessThan(classes);
        breaks.slice(1).forEach((limit, i) => expect(limit).toBeGreaterThan(breaks[i] ?? 0));
        const numbers = values.filter((value) => typeof value === 'number');
        const [first] = breaks;
        const last = breaks.at(-1);
        if (first === undefined || last === undefined) return;
        expect(numbers.some((value) => value < first)).toBe(true);
        expect(numbers.some((value) => value >= last)).toBe(true);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
  it.each(Object.entries(classBreaks))('%s finds none in no values', (_, find) => {
    expect(find(column([]), 5)).toEqual([]);
  });
  it.each(Object.entries(classBreaks))('%s refuses half a class', (_, find) => {
    expect(() => find(column([1]), 0.5)).toThrow(RangeError);
  });
});
