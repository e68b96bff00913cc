import { describe, expect, it } from 'vitest';
import { valueTexts } from './valueText.ts';

const spec = {
  language: 'en',
  numbers: { locale: 'en', decimal: '.', group: ',', fractionDigits: 2 },
} as const;

describe('valueTexts', () => {
  it('writes a column with as many digits as the value that needs most', () => {
    expect(valueTexts([8, 7.9, 'no-data'], spec)).toEqual(['8.0', '7.9', 'No data']);
    expect(valueTexts([0, 7.9], spec)).toEqual(['0.0', '7.9']);
    expect(valueTexts([1234, 7], spec)).toEqual(['1,234', '7']);
    expect(valueTexts([1234.5, 0.004], spec)).toEqual(['1,234.5', '0.004']);
  });
});
