import { describe, expect, it } from 'vitest';
import { columnTexts } from './columnTexts.ts';

const numbers = { locale: 'en-GB', decimal: '.', group: ',', fractionDigits: 3 };
const textsOf = (cells: readonly (string | number | null)[]) => [
  ...columnTexts(cells, numbers).values(),
];

describe('the numbers of a column', () => {
  it('have as many digits as the one that needs most, and no more than the figure prints', () => {
    expect(textsOf([8, 7.9, null, 10])).toEqual(['8.0', '7.9', '10.0']);
    expect(textsOf([0.12345, 2])).toEqual(['0.123', '2.000']);
    expect(textsOf([43_372_950, 1000])).toEqual(['43,372,950', '1,000']);
  });
  it('never read as zero where they are not', () => {
    expect(textsOf([0.00021, 1.5, 0])).toEqual(['0.00021', '1.5', '0.0']);
  });
  it('are found by the place of their cell', () => {
    expect(columnTexts([null, 3], numbers).get(1)).toBe('3');
  });
});
