import { excelRound } from '../../rounding.ts';
import type { Bilingual } from './sentence.ts';

/**
 * A whole number with its thousands apart.
 *
 * @example countText(349290.2) // '349,290'
 */
export function countText(value: number): string {
  const digits = String(Math.abs(excelRound(value, 0)));
  const grouped = digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0 && digits !== '0' ? `-${grouped}` : grouped;
}

/**
 * The size of a percentage as reports print it: whole from one on, below that with one decimal.
 *
 * @example percentText(-3.02) // '3'
 */
export function percentText(value: number): string {
  const size = Math.abs(value);
  return size >= 1 ? countText(size) : String(excelRound(size, 1));
}

/**
 * A number with three significant digits.
 *
 * @example rateText(2.8846) // '2.88'
 */
export function rateText(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? countText(value) : String(Number(value.toPrecision(3)));
}

/**
 * An amount of US dollars in the steps of each language.
 *
 * @example moneyText(176468097000).zh // '1,764.7亿美元'
 */
export function moneyText(usd: number): Bilingual {
  const tenths = (value: number): string => {
    const [whole = '0', part] = String(excelRound(value, 1)).split('.');
    return `${countText(Number(whole))}.${part ?? '0'}`;
  };
  const inEnglish = (): string => {
    if (usd >= 1e9) return `US$${tenths(usd / 1e9)} billion`;
    return usd >= 1e6 ? `US$${tenths(usd / 1e6)} million` : `US$${countText(usd)}`;
  };
  const inChinese = (): string => {
    if (usd >= 1e8) return `${tenths(usd / 1e8)}亿美元`;
    return usd >= 1e4 ? `${tenths(usd / 1e4)}万美元` : `${countText(usd)}美元`;
  };
  return { en: inEnglish(), zh: inChinese() };
}
