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
  return value < 0 && digits !== '0' ? `−${grouped}` : grouped;
}

/**
 * A number to its last digit.
 *
 * @example exactText(34132.5) // '34,132.5'
 */
export function exactText(value: number): string {
  const [whole = '0', part] = String(Math.abs(value)).split('.');
  const digits = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${digits}${part === undefined ? '' : `.${part}`}`;
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
 * A share in percent as tables print it, with two decimals; one that would read as zero keeps its first
 * digits.
 *
 * @example shareText(46.5) // '46.50'
 */
export function shareText(percent: number): string {
  const isTiny = percent > 0 && percent < 0.005;
  return isTiny ? rateText(percent) : excelRound(percent, 2).toFixed(2);
}

/**
 * A chance from 0 to 1 in percent; one that is not certain does not read as certain.
 *
 * @example `chanceText(0.999986)` is '\> 99.9'
 */
export function chanceText(chance: number): string {
  const percent = rateText(100 * chance);
  return percent === '100' && chance < 1 ? '> 99.9' : percent;
}

/**
 * A number with three significant digits.
 *
 * @example rateText(2.8846) // '2.88'
 */
export function rateText(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return countText(value);
  return `${value < 0 ? '−' : ''}${Number(size.toPrecision(3))}`;
}

/**
 * A limit of a count: whole from ten on, below that with two digits, so that none reads as zero.
 *
 * @example limitText(0.2422) // '0.24'
 */
export function limitText(value: number): string {
  return value >= 10 ? countText(value) : String(Number(value.toPrecision(2)));
}

/**
 * A p-value with its sign; below a thousandth that is all that counts.
 *
 * @example pText(0.00391) // 'p = 0.0039'
 */
export function pText(pValue: number): string {
  return pValue < 0.001 ? 'p < 0.001' : `p = ${Number(pValue.toPrecision(2))}`;
}

/**
 * A number of people: to the last one in English, in ten thousands and hundred millions in Chinese
 * where there are many.
 *
 * @example crowdText(1248627243).zh // '12.5亿'
 */
export function crowdText(value: number): Bilingual {
  const isMany = reaches(value, 1e8, 1e4);
  const inTenThousands = value >= 1e5 ? `${tenths(value / 1e4)}万` : countText(value);
  return { en: countText(value), zh: isMany ? `${tenths(value / 1e8)}亿` : inTenThousands };
}

/**
 * An amount of money in the steps of each language.
 *
 * @param amount - in the unit
 * @param unit -   stands before the English number and behind the Chinese one
 * @example moneyText(176468097000).zh // '1,764.7亿美元'
 */
export function moneyText(amount: number, unit: Bilingual = { en: 'US$', zh: '美元' }): Bilingual {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  const inEnglish = (): string => {
    if (reaches(size, 1e9, 1e6)) return `${tenths(size / 1e9)} billion`;
    return reaches(size, 1e6, 1) ? `${tenths(size / 1e6)} million` : countText(size);
  };
  const inChinese = (): string => {
    if (reaches(size, 1e8, 1e4)) return `${tenths(size / 1e8)}亿`;
    return reaches(size, 1e4, 1) ? `${tenths(size / 1e4)}万` : countText(size);
  };
  return { en: `${sign}${unit.en}${inEnglish()}`, zh: `${sign}${inChinese()}${unit.zh}` };
}

/** Whether a size, written with one decimal of the step below, is one of the step: 999.96 million is a billion. */
function reaches(size: number, step: number, below: number): boolean {
  return excelRound(size / below, below === 1 ? 0 : 1) * below >= step;
}

/** One decimal, thousands apart. */
function tenths(value: number): string {
  const [whole = '0', part] = String(excelRound(value, 1)).split('.');
  return `${countText(Number(whole))}.${part ?? '0'}`;
}
