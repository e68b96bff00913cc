import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { Denominator } from '../indicators/measures.ts';
import type { Bilingual } from './sentence.ts';

/** What stands below the line of a rate. */
export const denominatorWords: Readonly<Record<Denominator, Bilingual>> = {
  population: { en: 'people alive in each year', zh: '各年人口' },
  gdpUsd: { en: 'GDP in US$ of the same year', zh: '同年GDP（当年价美元）' },
  landAreaKm2: {
    en: 'land area in km² (once for each year)',
    zh: '陆地面积（平方公里，逐年计入）',
  },
};

const SUM: Bilingual = {
  en: 'Sum over the entries that report it; an entry that does not is left out, not counted as zero.',
  zh: '有数据条目之和；无数据的条目不计入，也不按零处理。',
};

const NOTHING: Bilingual = { en: '.', zh: '。' };

const PRODUCT: Bilingual = {
  en: '. Both sides are in US$ of the same year: a loss adjusted by consumer prices is never divided by a GDP of the year, because the two are at different price levels.',
  zh: '。分子分母均为同年当年价美元：经CPI调整的损失从不除以当年价GDP，因为两者价格水平不同。',
};

const MEANS: Bilingual = {
  en: 'Mean of the rates of the single years, each year with the same weight; the rate of sums beside it weighs years by their people or product.',
  zh: '各年比率的均值，各年权重相同；另有以人口或GDP为权重的总和之比可对照。',
};

/**
 * How each measure is computed: of rates, what follows the fraction.
 *
 * @param scaleYear - that losses are told in the size, prices and wealth of
 */
export function measureFormulas(scaleYear: number): Readonly<Record<IndicatorMeasure, Bilingual>> {
  return {
    events: {
      en: 'Sum of country-events: an event that struck two countries counts in both.',
      zh: '国次之和：一次灾害影响两个国家则各计一次。',
    },
    distinctEvents: {
      en: 'Number of different events: each counts once, in whatever countries, years or hazards it struck.',
      zh: '不同灾害事件数：无论影响几个国家、年份或灾种，每次只计一次。',
    },
    deaths: SUM,
    affected: SUM,
    lossUsd: SUM,
    lossUsdAdjusted: {
      en: 'Sum of the losses as the publisher adjusted them by US consumer prices. A year without a price index yet is a gap.',
      zh: '发布方按美国CPI调整后的损失之和。尚无价格指数的年份为缺失。',
    },
    lossUsdScaled: {
      en: `Σ loss of the year · GDP of ${scaleYear} / GDP of the year, of the same country, both in US$ of their year. Where a GDP is missing the loss is left out.`,
      zh: `Σ 当年损失 × 该国${scaleYear}年GDP / 当年GDP，均为各自当年价美元。缺GDP者不计入。`,
    },
    lossUsdNormalised: {
      en: `Σ loss of the year · US consumer prices of ${scaleYear} / of the year · product per person (constant purchasing power) of ${scaleYear} / of the year · population of ${scaleYear} / of the year (Pielke and Landsea, with stand-ins for wealth and for the people hit).`,
      zh: `Σ 当年损失 × 美国CPI之比 × 人均产出（不变购买力平价）之比 × 人口之比，均为${scaleYear}年与当年之比（Pielke和Landsea方法，以人均产出代替财富、以全国人口代替受影响地区人口）。`,
    },
    lossPpp2021: {
      en: 'Σ loss of the year · GDP in international $ of 2021 / GDP in US$ of the year, of the same country and year.',
      zh: 'Σ 当年损失 × 以2021年国际元计的GDP / 当年价美元GDP，均为同一国家同一年。',
    },
    deathsPerMillion: NOTHING,
    affectedPerMillion: NOTHING,
    deathsPer100k: NOTHING,
    affectedPer100k: NOTHING,
    lossPercentOfGdp: PRODUCT,
    eventsPer1000Km2: NOTHING,
    deathsPer1000Km2: NOTHING,
    affectedPer1000Km2: NOTHING,
    lossUsdPerKm2: NOTHING,
    meanDeathsPerMillion: MEANS,
    meanAffectedPerMillion: MEANS,
    meanDeathsPer100k: MEANS,
    meanAffectedPer100k: MEANS,
    meanLossPercentOfGdp: MEANS,
  };
}
