import { describe, expect, it } from 'vitest';
import { cellAt, column, observed } from './column.ts';

describe('column', () => {
  it('keeps a gap as NaN with its reason', () => {
    const made = column([2, 'not-reported', 6]);
    expect([...made.values]).toEqual([2, Number.NaN, 6]);
    expect(made.missing.get(1)).toBe('not-reported');
  });

  it('refuses a number that is not finite', () => {
    expect(() => column([1, Number.POSITIVE_INFINITY])).toThrow(
      'column needs a finite number or a reason, got Infinity in row 1',
    );
  });
});

describe('cellAt', () => {
  it('answers with the number or the reason', () => {
    const made = column([2, 'not-reported']);
    expect(cellAt(made, 0)).toBe(2);
    expect(cellAt(made, 1)).toBe('not-reported');
    expect(() => cellAt(made, 2)).toThrow('row below 2');
  });
});

describe('observed', () => {
  it('leaves gaps out and keeps the order', () => {
    expect([...observed(column([2, 'not-reported', 6]))]).toEqual([2, 6]);
  });
});
