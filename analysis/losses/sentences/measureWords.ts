import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import { countText, moneyText, rateText } from './numberWords.ts';
import type { Bilingual } from './sentence.ts';

/** How a measure is named, and how an amount of it is said. */
export interface MeasureWords {
  readonly name: Bilingual;
  readonly amount: (value: number) => Bilingual;
}

const money = (en: string, zh: string): MeasureWords => ({
  name: { en, zh },
  amount: (value) => {
    const text = moneyText(value);
    return { en: `${text.en} of ${en}`, zh: `${zh}${text.zh}` };
  },
});

const rate = (en: string, zh: string, unit: string): MeasureWords => ({
  name: { en, zh },
  amount: (value) => ({ en: `${rateText(value)} ${en}`, zh: `${zh}${rateText(value)}${unit}` }),
});

const count = (en: string, zh: string, unit: string): MeasureWords => ({
  name: { en, zh },
  amount: (value) => ({ en: `${countText(value)} ${en}`, zh: `${zh}${countText(value)}${unit}` }),
});

/** The words of every measure; each names its price level or its way of averaging. */
export const measureWords: Readonly<Record<IndicatorMeasure, MeasureWords>> = {
  events: count('country-events', '灾害', '国次'),
  distinctEvents: count('distinct events', '灾害事件', '起'),
  deaths: count('deaths', '死亡失踪', '人'),
  affected: count('people affected', '受影响', '人'),
  lossUsd: money('direct loss (US$ of the year)', '直接经济损失（当年价）'),
  lossUsdAdjusted: money(
    'direct loss (adjusted by US consumer prices, as published)',
    '直接经济损失（按发布方美国CPI调整）',
  ),
  lossUsdScaled: money(
    'direct loss (scaled by the growth of each economy)',
    '直接经济损失（按各国GDP增长折算）',
  ),
  deathsPerMillion: rate('deaths per million people', '每百万人死亡失踪', '人'),
  meanDeathsPerMillion: rate(
    'deaths per million people (mean of yearly rates)',
    '每百万人死亡失踪（逐年比率均值）',
    '人',
  ),
  deathsPer100k: rate('deaths per 100,000 people', '每十万人死亡失踪', '人'),
  affectedPer100k: rate('people affected per 100,000', '每十万人受影响', '人'),
  lossPercentOfGdp: rate('% of GDP in direct loss', '直接经济损失占GDP比重', '%'),
  meanLossPercentOfGdp: rate(
    '% of GDP in direct loss (mean of yearly rates)',
    '直接经济损失占GDP比重（逐年比率均值）',
    '%',
  ),
};
