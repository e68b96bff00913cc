import type { Bilingual } from './sentence.ts';

/** How many times have a value. */
export const VALUES: Bilingual = {
  en: 'Times with a value; those without are left out, not counted as zero',
  zh: '有数值的时点数；无数值者不计入，也不按零处理',
};
/** Mann and Kendall's test. */
export const PLAIN: Bilingual = {
  en: 'S: pairs of years that rise minus pairs that fall; z = (S moved one toward zero) / √Var S; p: chance of a |z| as great or greater under the normal distribution',
  zh: 'S为上升的年份对数减下降的年份对数；z =（S向零移1）/ √Var S；p为正态分布下|z|不小于此值的概率',
};
/** The tests corrected for dependence. */
export const corrections: Readonly<Record<'hamedRao' | 'yueWang', Bilingual>> = {
  hamedRao: {
    en: 'As Mann-Kendall, Var S multiplied by a factor from the significant autocorrelations of the ranks without the trend',
    zh: '同Mann-Kendall检验，但Var S乘以修正系数；系数由去趋势后秩序列的显著自相关求得',
  },
  yueWang: {
    en: 'As Mann-Kendall, Var S multiplied by a factor from all autocorrelations of the series without its trend',
    zh: '同Mann-Kendall检验，但Var S乘以修正系数；系数由去趋势后序列的全部自相关求得',
  },
};
/** The test within seasons. */
export const SEASONAL: Bilingual = {
  en: 'Mann-Kendall within each season; S and Var S of the seasons added up',
  zh: '各季节分别作Mann-Kendall检验，S与Var S相加',
};
/** The slope. */
export const SLOPE: Bilingual = {
  en: 'Median of the slopes between all pairs of values (Theil and Sen)',
  zh: '所有数值两两之间斜率的中位数（Theil-Sen）',
};
/** Limits of the slope. */
export const SLOPE_LIMITS: Bilingual = {
  en: 'The slopes of all pairs in order; the limits are the 1.96 · √Var S / 2 places to either side of the middle',
  zh: '将两两斜率排序，自中间向两侧各移1.96 · √Var S / 2位为区间界限',
};
/** The change of level. */
export const CHANGE: Bilingual = {
  en: 'The split with the greatest difference K of ranks between both parts; p ≈ 2 · exp(−6 K² / (n³ + n²))',
  zh: '使前后两段秩之差K最大的分割点；p ≈ 2 · exp(−6 K² / (n³ + n²))',
};
/** The slope read as progress. */
export const LANDMARK: Bilingual = {
  en: 'Minus the Theil-Sen slope, since of losses less is better',
  zh: 'Theil-Sen斜率的相反数：损失越小越好',
};
/** What is counted. */
export const COUNTED: Bilingual = {
  en: 'Country-events, and the years that have a count',
  zh: '灾害国次，以及有次数的年数',
};
/** The rate. */
export const RATE: Bilingual = { en: 'events / years', zh: '灾害次数 / 年数' };
/** Limits of the rate. */
export const EXACT: Bilingual = {
  en: 'Exact limits of 95 % for events that come by chance alone, from quantiles of the chi-square distribution (Garwood)',
  zh: '灾害完全随机发生时的精确95%区间，由卡方分布分位数求得（Garwood）',
};
/** The index of dispersion. */
export const INDEX: Bilingual = {
  en: 'variance / mean of the yearly counts',
  zh: '逐年次数的方差 / 均值',
};
/** Its test. */
export const CLUSTERING: Bilingual = {
  en: 'Chance of a chi-square as great or greater, chi-square = Σ (count − mean)² / mean',
  zh: '卡方统计量不小于此值的概率，卡方 = Σ（次数 − 均值）² / 均值',
};
/** The size of clustered counts. */
export const NEGATIVE_BINOMIAL: Bilingual = {
  en: 'k by maximum likelihood; variance = mean + mean² / k',
  zh: 'k的最大似然估计；方差 = 均值 + 均值² / k',
};
/** The ratio of two rates. */
export const RATIO: Bilingual = {
  en: '(events / years of the first period) / (events / years of the second)',
  zh: '（前一时段次数 / 年数）/（后一时段次数 / 年数）',
};
/** Its limits and its test. */
export const EXACT_RATIO: Bilingual = {
  en: 'Exact, by the binomial distribution of the events of the first period given those of both (Clopper and Pearson; Przyborowski and Wilenski)',
  zh: '精确方法：给定两时段总次数，前一时段次数服从二项分布（Clopper-Pearson；Przyborowski-Wilenski）',
};
