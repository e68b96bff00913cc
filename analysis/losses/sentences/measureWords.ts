import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import { countText, crowdText, moneyText, rateText } from './numberWords.ts';
import type { Bilingual } from './sentence.ts';

/** How a measure is named, and how an amount of it is said. */
export interface MeasureWords {
  readonly name: Bilingual;
  readonly amount: (value: number) => Bilingual;
  /** An amount beside another one that has said what it is of. */
  readonly bare: (value: number) => Bilingual;
  /** A mean of amounts, which need not be whole. */
  readonly mean: (value: number) => Bilingual;
  /** A change of it, of either sign and of any size. */
  readonly change: (value: number) => Bilingual;
  /** What an English amount does in a sentence. */
  readonly verb: (value: number) => 'was' | 'were';
}

const US_DOLLARS: Bilingual = { en: 'US$', zh: '美元' };
const INTERNATIONAL_DOLLARS: Bilingual = { en: 'Int$', zh: '国际元' };

const money = (en: string, zh: string, unit = US_DOLLARS): MeasureWords => ({
  name: { en, zh },
  amount: (value) => {
    const text = moneyText(value, unit);
    return { en: `${text.en} of ${en}`, zh: `${zh}${text.zh}` };
  },
  bare: (value) => moneyText(value, unit),
  mean: (value) => moneyText(value, unit),
  change: (value) => moneyText(value, unit),
  verb: () => 'was',
});

/** What English names of counted things begin with when there is one of them. */
const SINGULAR: readonly (readonly [string, string])[] = [
  ['country-events', 'country-event'],
  ['distinct events', 'distinct event'],
  ['deaths', 'death'],
  ['people', 'person'],
];

/** An English number of things. */
function ofThem(number: string, things: string): string {
  const [many, one] = SINGULAR.find(([start]) => things.startsWith(start)) ?? ['', ''];
  return `${number} ${number === '1' ? things.replace(many, one) : things}`;
}

/** What so many things do in an English sentence. */
const verbOf = (number: string): 'was' | 'were' => (number === '1' ? 'was' : 'were');

const rate = (en: string, zh: string, unit: string): MeasureWords => {
  const bare = (value: number): Bilingual => ({
    en: rateText(value),
    zh: `${rateText(value)}${unit}`,
  });
  return {
    name: { en, zh },
    amount: (value) => ({ en: ofThem(rateText(value), en), zh: `${zh}${bare(value).zh}` }),
    bare,
    mean: bare,
    change: bare,
    verb: (value) => verbOf(rateText(value)),
  };
};

/** US dollars of each year by land area: so little that it is written out. */
const moneyByArea = (en: string, zh: string): MeasureWords => {
  const bare = (value: number): Bilingual => ({
    en: `US$${rateText(value)}`,
    zh: `${rateText(value)}美元`,
  });
  return {
    name: { en, zh },
    amount: (value) => ({ en: `${bare(value).en} of ${en}`, zh: `${zh}${bare(value).zh}` }),
    bare,
    mean: bare,
    change: bare,
    verb: () => 'was',
  };
};

const shareOfProduct = (averaged: Bilingual = { en: '', zh: '' }): MeasureWords => ({
  name: {
    en: `direct loss as a share of GDP${averaged.en}`,
    zh: `直接经济损失占GDP比重${averaged.zh}`,
  },
  amount: (value) => ({
    en: `direct loss of ${rateText(value)} % of GDP${averaged.en}`,
    zh: `直接经济损失占GDP的${rateText(value)}%${averaged.zh}`,
  }),
  bare: (value) => ({ en: `${rateText(value)} %`, zh: `${rateText(value)}%` }),
  mean: (value) => ({ en: `${rateText(value)} %`, zh: `${rateText(value)}%` }),
  change: (value) => ({
    en: `${rateText(value)} percentage points`,
    zh: `${rateText(value)}个百分点`,
  }),
  verb: () => 'was',
});

const count = (
  en: string,
  zh: { readonly name: string; readonly verb: string; readonly unit: string },
  chinese: (value: number) => string = countText,
): MeasureWords => ({
  name: { en, zh: zh.name },
  amount: (value) => ({
    en: ofThem(countText(value), en),
    zh: `${zh.verb}${chinese(value)}${zh.unit}`,
  }),
  bare: (value) => ({ en: countText(value), zh: `${chinese(value)}${zh.unit}` }),
  mean: (value) => ({
    en: rateText(value),
    zh: `${value < 100 ? rateText(value) : chinese(value)}${zh.unit}`,
  }),
  change: (value) => ({ en: rateText(value), zh: `${rateText(value)}${zh.unit}` }),
  verb: (value) => verbOf(countText(value)),
});

const OF_YEARLY_RATES: Bilingual = { en: ' (mean of yearly rates)', zh: '（逐年比率均值）' };

/** The words of every measure; each names its price level or its way of averaging. */
export const measureWords: Readonly<Record<IndicatorMeasure, MeasureWords>> = {
  events: count('country-events', { name: '灾害次数', verb: '发生灾害', unit: '国次' }),
  distinctEvents: count('distinct events', { name: '灾害事件数', verb: '发生灾害', unit: '起' }),
  deaths: count('deaths', { name: '死亡失踪人数', verb: '死亡失踪', unit: '人' }),
  affected: count(
    'people affected',
    { name: '受灾人口', verb: '受灾', unit: '人次' },
    (value) => crowdText(value).zh,
  ),
  lossUsd: money('direct loss (US$ of the year)', '直接经济损失（当年价）'),
  lossUsdAdjusted: money(
    'direct loss (adjusted by US consumer prices, as published)',
    '直接经济损失（按发布方美国CPI调整）',
  ),
  lossUsdScaled: money(
    'direct loss (scaled by the growth of each economy)',
    '直接经济损失（按各国GDP增长折算）',
  ),
  lossUsdNormalised: money(
    'direct loss (normalised by US consumer prices, product per person and population)',
    '直接经济损失（按美国CPI、人均产出和人口标准化）',
  ),
  lossPpp2021: money(
    'direct loss (at purchasing power parity, international $ of 2021)',
    '直接经济损失（按购买力平价，2021年国际元）',
    INTERNATIONAL_DOLLARS,
  ),
  deathsPerMillion: rate('deaths per million people a year', '年均每百万人死亡失踪', '人'),
  affectedPerMillion: rate('people affected per million a year', '年均每百万人受灾', '人次'),
  deathsPer100k: rate('deaths per 100,000 people a year', '年均每十万人死亡失踪', '人'),
  affectedPer100k: rate('people affected per 100,000 a year', '年均每十万人受灾', '人次'),
  lossPercentOfGdp: shareOfProduct(),
  eventsPer1000Km2: rate(
    'country-events per 1,000 km² of land a year',
    '年均每千平方公里陆地发生灾害',
    '国次',
  ),
  deathsPer1000Km2: rate(
    'deaths per 1,000 km² of land a year',
    '年均每千平方公里陆地死亡失踪',
    '人',
  ),
  affectedPer1000Km2: rate(
    'people affected per 1,000 km² of land a year',
    '年均每千平方公里陆地受灾',
    '人次',
  ),
  lossUsdPerKm2: moneyByArea(
    'direct loss per km² of land a year (US$ of the year)',
    '年均每平方公里陆地直接经济损失（当年价）',
  ),
  meanDeathsPerMillion: rate(
    'deaths per million people (mean of yearly rates)',
    '每百万人死亡失踪（逐年比率均值）',
    '人',
  ),
  meanAffectedPerMillion: rate(
    'people affected per million (mean of yearly rates)',
    '每百万人受灾（逐年比率均值）',
    '人次',
  ),
  meanDeathsPer100k: rate(
    'deaths per 100,000 people (mean of yearly rates)',
    '每十万人死亡失踪（逐年比率均值）',
    '人',
  ),
  meanAffectedPer100k: rate(
    'people affected per 100,000 (mean of yearly rates)',
    '每十万人受灾（逐年比率均值）',
    '人次',
  ),
  meanLossPercentOfGdp: shareOfProduct(OF_YEARLY_RATES),
};
