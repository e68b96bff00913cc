import { describe, expect, it } from 'vitest';
import { tableNumbers } from './tableNumbers.ts';

describe('tableNumbers', () => {
  it('writes four decimals, and four figures below one, with the marks of the locale', () => {
    const { shown, full } = tableNumbers('de-DE');
    expect(shown(1234.56789)).toBe('1.234,5679');
    expect(shown(0.000123456)).toBe('0,0001235');
    expect(shown(0)).toBe('0');
    expect(full(0.1)).toBe('0,1');
    expect(full(1234.56789)).toBe('1.234,56789');
  });

  it('groups no years and no dates', () => {
    const { shown, full } = tableNumbers('en-GB');
    expect(shown(2001, 'year')).toBe('2001');
    expect(full(2001, 'year')).toBe('2001');
    expect(full(2001.5, 'year')).toBe('2001.5');
    expect(shown(20200229, 'date')).toBe('20200229');
    expect(shown(2001, 'persons')).toBe('2,001');
  });

  it('writes what is no finite number as it is', () => {
    expect(tableNumbers('en-GB').shown(Number.POSITIVE_INFINITY)).toBe('∞');
    expect(tableNumbers('en-GB').shown(Number.NaN)).toBe('NaN');
  });
});
