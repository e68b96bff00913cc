import type { Language } from './language.ts';

/** A BCP 47 locale that numbers are written in, or the one of the language. */
export type NumberStyle = 'language' | 'en-GB' | 'de-DE' | 'fr-FR' | 'de-CH';

/** What the settings offer, in this order. */
export const numberStyles: readonly NumberStyle[] = ['language', 'en-GB', 'de-DE', 'fr-FR', 'de-CH'];

/**
 * The locale that numbers are written in.
 *
 * @example numberLocale('language', 'zh') // 'zh-CN'
 */
export function numberLocale(style: NumberStyle, language: Language): string {
  if (style !== 'language') return style;
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

/** Writes numbers of one kind in one locale. */
export interface NumberWriter {
  /** All digits that matter: tables, tooltips, sentences. */
  readonly full: (value: number) => string;
  /** Few digits with a magnitude word: bars, axes, tiles. */
  readonly short: (value: number) => string;
  /** A change in percent, with its sign. */
  readonly change: (percent: number) => string;
  /** A share in percent. */
  readonly share: (percent: number) => string;
}

const counts = new Set(['events', 'deaths', 'affected']);

/**
 * A writer for the values of a measure.
 *
 * @param measure - `lossUsd` is money, counts have no decimals, all others three figures
 * @param locale - what {@link numberLocale} answers
 */
export function numberWriter(measure: string, locale: string): NumberWriter {
  const money = measure === 'lossUsd';
  const percent = measure === 'lossPercentOfGdp';
  const plain = new Intl.NumberFormat(
    locale,
    counts.has(measure) || money
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 4 },
  );
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const signed = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const twoDecimals = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const dress = (text: string): string => {
    if (money) return `US$ ${text}`;
    return percent ? `${text} %` : text;
  };
  return {
    full: (value) => dress(plain.format(value)),
    short: (value) => dress(compact.format(value)),
    change: (value) => `${signed.format(value)} %`,
    share: (value) => `${twoDecimals.format(value)} %`,
  };
}
