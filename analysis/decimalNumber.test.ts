import { describe, expect, it } from 'vitest';
import { decimalNumber } from './decimalNumber.ts';

describe('decimalNumber', () => {
  it.each([
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['+7.', 7],
    ['1e-400', 0],
  ])('reads %s', (text, value) => {
    expect(decimalNumber(text)).toBe(value);
  });

  it.each(['', ' 1', '0x10', '1,5', '1e999', 'Infinity', 'NaN', '1_000', '1e', '--1'])(
    'reads no number in "%s"',
    (text) => {
      expect(decimalNumber(text)).toBeNaN();
    },
  );
});
