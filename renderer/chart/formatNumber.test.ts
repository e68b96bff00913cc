import { describe, expect, it } from 'vitest';
import {
  formatCompact,
  formatCompactColumn,
  formatCount,
  formatNumber,
  formatPercent,
  formatPercentChange,
  formatShortest,
  numberFormatOf,
} from './formatNumber.ts';

const en = { locale: 'en', decimal: '.', group: ',', fractionDigits: 1 };
const de = { locale: 'de', decimal: ',', group: '.', fractionDigits: 2 };

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [1234.5, '1,234.5'],
    [349290, '349,290'],
    [-5, '−5'],
    [-0, '0'],
    [0.04, '0.04'],
    [0.000123, '0.00012'],
    [999999.96, '1,000,000'],
  ])('prints %d as %s', (value, text) => expect(formatNumber(value, en)).toBe(text));
  it('uses the marks of the format', () =>
    expect(formatNumber(1234567.891, de)).toBe('1.234.567,89'));
});

describe('formatCompact', () => {
  it.each([
    [1234567, '1.23 m', '123万'],
    [4.2e10, '42 bn', '420亿'],
    [12345, '12,345', '1.23万'],
    [0.25, '0.25', '0.25'],
    [0, '0', '0'],
  ])('prints %d as %s and %s', (value, english, chinese) => {
    expect(formatCompact(value, en, 'en')).toBe(english);
    expect(formatCompact(value, en, 'zh')).toBe(chinese);
  });
});

describe('formatCompactColumn', () => {
  it.each([
    [10_029_295_000, '10.0 bn', '100.3亿'],
    [41_705_553_000, '41.7 bn', '417.1亿'],
    [2_519_050, '2.5 m', '251.9万'],
    [251_905, '251,905', '251,905'],
    [87_282, '87,282', '87,282'],
    [136, '136', '136'],
    [19.58, '19.6', '19.6'],
    [1.0009, '1.00', '1.00'],
    [0, '0', '0'],
  ])('prints %d as %s and %s', (value, english, chinese) => {
    expect(formatCompactColumn(value, en, 'en')).toBe(english);
    expect(formatCompactColumn(value, en, 'zh')).toBe(chinese);
  });
});

describe('formatCount', () => {
  it('parts thousands by the mark of the format', () => {
    expect(formatCount(1000, en)).toBe('1,000');
    expect(formatCount(1000, de)).toBe('1.000');
  });
});

describe('formatPercentChange', () => {
  it.each([
    [49.4, '+49\u00a0%', '+49%'],
    [-73.6, '−74\u00a0%', '−74%'],
    [0.2, '0\u00a0%', '0%'],
    [-0.2, '0\u00a0%', '0%'],
  ])('prints %d as %s and %s', (value, english, chinese) => {
    expect(formatPercentChange(value, { language: 'en', numbers: en })).toBe(english);
    expect(formatPercentChange(value, { language: 'zh', numbers: en })).toBe(chinese);
  });
});

describe('numberFormatOf', () => {
  it('takes the marks of a locale', () => {
    expect(numberFormatOf('de-DE', 1)).toEqual({
      locale: 'de-DE',
      decimal: ',',
      group: '.',
      fractionDigits: 1,
    });
  });
});

describe('formatShortest', () => {
  it.each([
    [13912, '14k', '1.4万'],
    [999, '1k', '1千'],
    [4068, '4.1k', '4.1千'],
    [47, '47', '47'],
    [3.4e9, '3.4bn', '34亿'],
    [0.034, '0.034', '0.034'],
  ])('prints %d as %s and %s', (value, english, chinese) => {
    expect(formatShortest(value, en, 'en')).toBe(english);
    expect(formatShortest(value, en, 'zh')).toBe(chinese);
  });
});

describe('formatPercent', () => {
  it('keeps one decimal; the sign stands as the language has it', () => {
    expect(formatPercent(42.26, { language: 'en', numbers: en })).toBe('42.3\u00a0%');
    expect(formatPercent(42.26, { language: 'zh', numbers: en })).toBe('42.3%');
  });
});
