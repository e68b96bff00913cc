import type { Method } from '../method.ts';
import { adjustedMazziottaParetoSettings } from './adjustedMazziottaPareto.ts';
import { bandsSettings } from './bands.ts';
import { bordaSettings } from './borda.ts';
import { categoricalSettings } from './categorical.ts';
import { distanceToMaximumSettings } from './distanceToMaximum.ts';
import { distanceToReferenceSettings } from './distanceToReference.ts';
import { distanceToTargetSettings } from './distanceToTarget.ts';
import { fractionOfMaximumSettings } from './fractionOfMaximum.ts';
import { goalpostsSettings } from './goalposts.ts';
import { linearSettings } from './linear.ts';
import { logisticSettings } from './logistic.ts';
import { minMaxSettings } from './minMax.ts';
import { noneSettings } from './none.ts';
import { percentileRankSettings } from './percentileRank.ts';
import { rankScoreSettings } from './rankScore.ts';
import { zScoreSettings } from './zScore.ts';

const family = 'normalise';
const version = 1;

/** The methods that put an indicator on a scale. */
export const normaliseMethods: readonly Method[] = [
  {
    code: 'minMax',
    family,
    version,
    name: { en: 'Min-max', zh: '极差标准化' },
    source: 'oecd2008',
    example: 'minMax(column([2, 4, 6]), { lower: 0, upper: 100 }) // 0, 50, 100',
    settings: minMaxSettings,
  },
  {
    code: 'zScore',
    family,
    version,
    name: { en: 'Z-score', zh: 'Z分数标准化' },
    source: 'oecd2008',
    example: 'zScore(column([2, 4, 4, 10])) // -0.8660, -0.2887, -0.2887, 1.4434',
    settings: zScoreSettings,
  },
  {
    code: 'goalposts',
    family,
    version,
    name: { en: 'Goalposts', zh: '阈值标准化' },
    source: 'undp2024',
    example: 'goalposts(column([10, 52.5, 90]), { lower: 20, upper: 85 }) // 0, 0.5, 1',
    settings: goalpostsSettings,
  },
  {
    code: 'linear',
    family,
    version,
    name: { en: 'Linear scale', zh: '线性标度' },
    source: 'becker2022',
    example: 'linear(column([5, 15]), { from: 0, to: 10, scale: 100 }) // 50, 150',
    settings: linearSettings,
  },
  {
    code: 'distanceToMaximum',
    family,
    version,
    name: { en: 'Distance to the maximum', zh: '与最大值的距离' },
    source: 'becker2022',
    example: 'distanceToMaximum(column([2, 4, 10])) // 0, 0.25, 1',
    settings: distanceToMaximumSettings,
  },
  {
    code: 'distanceToReference',
    family,
    version,
    name: { en: 'Distance to a reference area', zh: '与参照国的距离' },
    source: 'becker2022',
    example: "distanceToReference(column([1, 2, 3]), { area: 'B' }, 1, ['A', 'B', 'C']) // 0, 1, 2",
    settings: distanceToReferenceSettings,
  },
  {
    code: 'distanceToTarget',
    family,
    version,
    name: { en: 'Distance to a target', zh: '与目标的距离' },
    source: 'becker2022',
    example: 'distanceToTarget(column([1, 2, 5]), { target: 3 }) // 0, 0.5, 2',
    settings: distanceToTargetSettings,
  },
  {
    code: 'fractionOfMaximum',
    family,
    version,
    name: { en: 'Fraction of the maximum', zh: '占最大值的比例' },
    source: 'becker2022',
    example: 'fractionOfMaximum(column([1, 2, 5])) // 0.2, 0.4, 1',
    settings: fractionOfMaximumSettings,
  },
  {
    code: 'rankScore',
    family,
    version,
    name: { en: 'Rank', zh: '名次' },
    source: 'oecd2008',
    example: 'rankScore(column([2, 4, 4, 10])) // 1, 2, 2, 4',
    settings: rankScoreSettings,
  },
  {
    code: 'borda',
    family,
    version,
    name: { en: 'Borda points', zh: '博达计分' },
    source: 'oecd2008',
    example: 'borda(column([2, 4, 4, 10])) // 0, 1, 1, 3',
    settings: bordaSettings,
  },
  {
    code: 'percentileRank',
    family,
    version,
    name: { en: 'Percentile rank', zh: '百分位名次' },
    source: 'becker2022',
    example: 'percentileRank(column([2, 4, 4, 10])) // 0, 0.3333, 0.3333, 1',
    settings: percentileRankSettings,
  },
  {
    code: 'logistic',
    family,
    version,
    name: { en: 'Logistic curve', zh: '逻辑斯谛曲线' },
    source: 'verhulst1845',
    example: 'logistic(column([0, 5, 10]), { centre: 5, steepness: 1 }) // 0.0067, 0.5, 0.9933',
    settings: logisticSettings,
  },
  {
    code: 'categorical',
    family,
    version,
    name: { en: 'Categories', zh: '分类赋分' },
    source: 'oecd2008',
    example:
      'categorical(column([1, 3]), { categories: [{ value: 1, score: 0 }, { value: 3, score: 100 }] }) // 0, 100',
    settings: categoricalSettings,
  },
  {
    code: 'bands',
    family,
    version,
    name: { en: 'Bands', zh: '分段赋分' },
    source: 'oecd2008',
    example: 'bands(column([1, 5, 9]), { limits: [5, 8], scores: [0, 50, 100] }) // 0, 50, 100',
    settings: bandsSettings,
  },
  {
    code: 'adjustedMazziottaPareto',
    family,
    version,
    name: { en: 'Adjusted Mazziotta-Pareto scale', zh: '调整Mazziotta-Pareto标度' },
    source: 'mazziotta2016',
    example: 'adjustedMazziottaPareto(column([2, 4, 6])) // 70, 100, 130',
    settings: adjustedMazziottaParetoSettings,
  },
  {
    code: 'none',
    family,
    version,
    name: { en: 'None', zh: '不标准化' },
    source: 'becker2022',
    example: 'none(column([2, 4]), {}, -1) // -2, -4',
    settings: noneSettings,
  },
];
