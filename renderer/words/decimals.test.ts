import { describe, expect, it } from 'vitest';
import { decimalWriter, figureWriter } from './decimals.ts';
import { numberMarks } from './numbers.ts';

describe('decimalWriter', () => {
  it('keeps the count of decimals and the marks of the locale', () => {
    expect(decimalWriter(1, numberMarks('de-DE'))(2.25)).toBe('2,3');
    expect(decimalWriter(2, numberMarks('en-GB'))(-0.5)).toBe('−0.50');
  });

  it('has no negative zero', () => {
    expect(decimalWriter(1, numberMarks('en-GB'))(-0.01)).toBe('0.0');
  });
});

describe('figureWriter', () => {
  it.each([
    [0.1234567, '0.123457'],
    [886000, '886,000'],
    [12345678.9, '12,345,678.9'],
    [-0.25, '−0.25'],
    [0, '0'],
    [1.5e-9, '1.50000e−9'],
  ])('writes %d as %s', (value, text) => {
    expect(figureWriter(numberMarks('en-GB'))(value)).toBe(text);
  });
});
