import type { Language } from './language.ts';

/** A BCP 47 locale that numbers are written in, or the one of the system. */
export type NumberStyle = 'system' | 'en-GB' | 'zh-CN' | 'de-DE' | 'fr-FR' | 'de-CH';

/** What the settings offer, in this order. */
export const numberStyles: readonly NumberStyle[] = [
  'system',
  'en-GB',
  'zh-CN',
  'de-DE',
  'fr-FR',
  'de-CH',
];

/** Answers anew only what was never asked: the platform takes long to make what writes numbers. */
function remembered<Asked extends readonly string[], Answer>(
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = asked.join('\n');
    const answer = known.get(key) ?? make(...asked);
    known.set(key, answer);
    return answer;
  };
}

/**
 * The locale that numbers are written in. The magnitude words of a short number (million, 万)
 * belong to the language, so a system locale of another language lends only its marks.
 *
 * @example numberLocale('system', 'de-AT') // 'de-AT'
 */
export function numberLocale(style: NumberStyle, systemLocale: string): string {
  return supportedLocale(style === 'system' ? systemLocale : style);
}

const supportedLocale = remembered((locale: string): string => {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en-GB';
  } catch {
    // A system may name a locale that is no language tag, such as POSIX's `C`.
    return 'en-GB';
  }
});

/** The marks that a locale writes numbers with. */
export interface NumberMarks {
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
}

/**
 * The decimal and the grouping mark of a locale.
 *
 * @example `numberMarks('de-CH')` has the decimal mark `.` and the group mark `’`
 */
export const numberMarks = remembered((locale: string): NumberMarks => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const mark = (kind: 'decimal' | 'group'): string =>
    parts.find((part) => part.type === kind)?.value ?? '';
  return { locale, decimal: mark('decimal'), group: mark('group') };
});

/** Writes numbers of one kind in one locale. */
export interface NumberWriter {
  /** All digits that matter: tables, tooltips, sentences. */
  readonly full: (value: number) => string;
  /** Three figures, zeros at their end included, with a magnitude word: bars, axes, tiles. */
  readonly short: (value: number) => string;
  /** A change in percent with its sign: one decimal, none from 1,000 on. */
  readonly change: (percent: number) => string;
  /** A share in percent, two decimals. */
  readonly share: (percent: number) => string;
  /** A probability: three decimals, or a fourth where it has one. */
  readonly probability: (value: number) => string;
}

const counts = new Set(['events', 'distinctEvents', 'deaths', 'affected']);

/** Amounts of money and their units in each language: before an English number, behind a Chinese one. */
const US_DOLLARS = { en: 'US$', zh: '美元' } as const;
const money: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['lossUsd', US_DOLLARS],
  ['lossUsdAdjusted', US_DOLLARS],
  ['lossUsdScaled', US_DOLLARS],
  ['lossUsdNormalised', US_DOLLARS],
  ['lossPpp2021', { en: 'Int$', zh: '国际元' }],
]);

const percentages = new Set(['lossPercentOfGdp', 'meanLossPercentOfGdp']);

/** The steps of Chinese amounts of money, the greatest first. */
const chineseSteps = [
  { from: 1e8, word: '亿' },
  { from: 1e4, word: '万' },
] as const;

/**
 * A writer for the values of a measure.
 *
 * Chinese money is written as it is read, `423.93亿美元`; a percent sign follows an English number after
 * a space, `46.50 %`, and a Chinese one at once, as in the sentences.
 *
 * @param measure - money and counts have no decimals, all others four figures, zeros at their end included
 * @param locale - whose marks to use, as `numberLocale` answers
 * @param language - whose magnitude words to use
 */
export const numberWriter = remembered(writerOf);

function writerOf(measure: string, locale: string, language: Language): NumberWriter {
  const marks = numberMarks(locale);
  const words = language === 'zh' ? 'zh-CN' : 'en-GB';
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    // no sign before a number that is rounded to zero
    const formatter = new Intl.NumberFormat(words, { signDisplay: 'negative', ...options });
    return (value) =>
      formatter
        .formatToParts(value)
        .map((part) => {
          if (part.type === 'minusSign') return '\u2212';
          if (part.type === 'decimal') return marks.decimal;
          return part.type === 'group' ? marks.group : part.value;
        })
        .join('');
  };
  const unit = money.get(measure)?.[language];
  const whole = counts.has(measure) || unit !== undefined;
  const noFraction = format({ maximumFractionDigits: 0 });
  const fourFigures = format({ minimumSignificantDigits: 4, maximumSignificantDigits: 4 });
  const threeFigures = format({
    notation: 'compact',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
    useGrouping: true,
  });
  const plain = (value: number): string =>
    whole || Number.isInteger(value) ? noFraction(value) : fourFigures(value);
  // what can be counted out loses nothing, and gains no zeros
  const compact = (value: number): string =>
    Number.isInteger(value) && Math.abs(value) < 1000 ? noFraction(value) : threeFigures(value);
  const sign = { signDisplay: 'exceptZero' } as const;
  const oneDecimal = format({ ...sign, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const noDecimals = format({ ...sign, maximumFractionDigits: 0 });
  const twoDecimals = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const threeDecimals = format({ minimumFractionDigits: 3, maximumFractionDigits: 4 });
  const percentSign = language === 'zh' ? '%' : '\u00a0%';
  const dress = (text: string): string => {
    if (unit !== undefined) return language === 'zh' ? `${text}${unit}` : `${unit}\u00a0${text}`;
    return percentages.has(measure) ? `${text}${percentSign}` : text;
  };
  const inSteps = (value: number): string => {
    const step = chineseSteps.find(({ from }) => Math.abs(value) >= from);
    return step === undefined ? plain(value) : `${twoDecimals(value / step.from)}${step.word}`;
  };
  const isChineseMoney = unit !== undefined && language === 'zh';
  return {
    full: (value) => dress(isChineseMoney ? inSteps(value) : plain(value)),
    short: (value) => dress(compact(value)),
    change: (value) => `${(Math.abs(value) < 1000 ? oneDecimal : noDecimals)(value)}${percentSign}`,
    probability: threeDecimals,
    share: (value) => `${twoDecimals(value)}${percentSign}`,
  };
}
