import type { FigureLanguage, NumberFormat } from './spec.ts';

const scales: Readonly<Record<FigureLanguage, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** Digits of a finite number with the marks of a format; zeros at the end of the fraction go. */
function withMarks(digits: string, { decimal, group }: NumberFormat, keepZeros = false): string {
  const negative = digits.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? digits.slice(1) : digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const kept = keepZeros ? fraction : fraction.replace(/0+$/, '');
  const text = kept === '' ? grouped : `${grouped}${decimal}${kept}`;
  return negative && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * Prints a number in full with the user's marks.
 *
 * A number too small for the digits allowed keeps two significant digits, so that it never reads as
 * zero.
 *
 * @param value -   finite
 * @param numbers - the figure's number format
 * @example formatNumber(1234.5, deCh) // 1’234.5
 */
export function formatNumber(value: number, numbers: NumberFormat): string {
  const size = Math.abs(value);
  if (size >= 1e21) return value.toExponential(2).replace('.', numbers.decimal);
  const fixed = value.toFixed(numbers.fractionDigits);
  if (size === 0 || Number(fixed) !== 0) return withMarks(fixed, numbers);
  if (size < 1e-6) return value.toExponential(1).replace('.', numbers.decimal);
  return withMarks(value.toFixed(Math.min(20, leadingZeros(size) + 2)), numbers);
}

/**
 * Prints a number with exactly so many digits after the mark, to stand among others.
 *
 * @param value - finite, its size below 1e21
 * @example formatFixed(8, 1, numbers) // 8.0
 */
export function formatFixed(value: number, digits: number, numbers: NumberFormat): string {
  return withMarks(value.toFixed(digits), numbers, true);
}

/**
 * Prints how many there are of something: whole, with the user's mark between thousands.
 *
 * @example formatCount(1000, numbers) // 1,000
 */
export function formatCount(count: number, numbers: NumberFormat): string {
  return formatFixed(count, 0, numbers);
}

function leadingZeros(size: number): number {
  let zeros = 0;
  for (let scaled = size * 10; scaled < 1; scaled *= 10) zeros += 1;
  return zeros;
}

/**
 * Prints a number shortly, to three significant digits with the language's word for its scale.
 *
 * @example formatCompact(1234567, numbers, 'en') // 1.23 m
 * @example formatCompact(1234567, numbers, 'zh') // 123万
 */
export function formatCompact(
  value: number,
  numbers: NumberFormat,
  language: FigureLanguage,
): string {
  const size = Math.abs(value);
  const [scale, word] = scales[language].find(([least]) => size >= least) ?? [1, ''];
  if (scale === 1 && size > 0 && size < 1)
    return formatNumber(value, { ...numbers, fractionDigits: 2 });
  return `${threeFigures(value / scale, numbers)}${word}`;
}

function threeFigures(value: number, numbers: NumberFormat, keepZeros = false): string {
  const size = Math.abs(value);
  return withMarks(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2), numbers, keepZeros);
}

/** Below it a number of a column stands in full: no count of deaths is shortened in either language. */
const LEAST_SHORTENED = 1e6;

/**
 * Prints a tick of a linear axis in the scale of its greatest, so that all of them can be compared.
 *
 * @param greatest - of the axis, in the same unit
 * @example formatTick(500000, 2e6, numbers, 'en') // 0.5 m
 * @example formatTick(9000, 18000, numbers, 'zh') // 9,000
 */
export function formatTick(
  value: number,
  greatest: number,
  numbers: NumberFormat,
  language: FigureLanguage,
): string {
  const found = scales[language].find(([least]) => greatest >= least);
  if (found === undefined || value === 0 || greatest < 1e5)
    return formatNumber(value, { ...numbers, fractionDigits: 2 });
  const [scale, word] = found;
  const digits = greatest < 4 * scale ? 1 : 0;
  return `${withMarks((value / scale).toFixed(digits), numbers, true)}${word}`;
}

/**
 * Prints a number as `formatCompact` does, to stand among others in a column: with one decimal before
 * every word for a scale, in full below a million, and with the zeros of a fraction.
 *
 * @example formatCompactColumn(10_029_295_000, numbers, 'en') // 10.0 bn
 */
export function formatCompactColumn(
  value: number,
  numbers: NumberFormat,
  language: FigureLanguage,
): string {
  const size = Math.abs(value);
  if (size < 1) return formatCompact(value, numbers, language);
  const found = scales[language].find(([least]) => size >= least);
  if (found === undefined || size < LEAST_SHORTENED) {
    return threeFigures(value, numbers, !Number.isInteger(value));
  }
  const [scale, word] = found;
  return `${formatFixed(value / scale, 1, numbers)}${word}`;
}

const shortScales: typeof scales = {
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
  zh: [...scales.zh, [1e3, '千']],
};

/**
 * Prints a number in the least room: two significant digits, thousands as `k`, in Chinese as `千`.
 *
 * @example formatShortest(13912, numbers, 'en') // 14k
 */
export function formatShortest(
  value: number,
  numbers: NumberFormat,
  language: FigureLanguage,
): string {
  const rounded = Number(value.toPrecision(2));
  const size = Math.abs(rounded);
  const [scale, word] = shortScales[language].find(([least]) => size >= least) ?? [1, ''];
  return `${formatNumber(rounded / scale, { ...numbers, fractionDigits: 1 })}${word}`;
}

/** What a number is printed for: the language of a figure and the marks of its numbers. */
export interface PrintedFor {
  readonly language: FigureLanguage;
  readonly numbers: NumberFormat;
}

/** The sign after a percentage: English parts it from the number, Chinese does not. */
export function percentSign(language: FigureLanguage): string {
  return language === 'zh' ? '%' : '\u00a0%';
}

/**
 * Prints a deviation in whole percent with its sign.
 *
 * @example formatPercentChange(49.4, spec) // +49 %
 */
export function formatPercentChange(percent: number, { language, numbers }: PrintedFor): string {
  const text = formatNumber(Math.round(percent), { ...numbers, fractionDigits: 0 });
  return `${percent >= 0.5 ? '+' : ''}${text}${percentSign(language)}`;
}

/**
 * Prints a part of a hundred with at most one decimal.
 *
 * @example formatPercent(42.26, spec) // 42.3 %
 */
export function formatPercent(percent: number, { language, numbers }: PrintedFor): string {
  return `${formatNumber(percent, { ...numbers, fractionDigits: 1 })}${percentSign(language)}`;
}

/**
 * The number marks of a locale, taken from the machine's tables once, to be kept in a spec.
 *
 * @param locale -         BCP 47 tag
 * @param fractionDigits - most digits after the decimal mark
 */
export function numberFormatOf(locale: string, fractionDigits: number): NumberFormat {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(
    12345678.9,
  );
  const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  return { locale, decimal: mark('decimal'), group: mark('group'), fractionDigits };
}
