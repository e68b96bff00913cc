import type { Method } from '../method.ts';
import { arithmeticMeanSettings } from './arithmeticMean.ts';
import { benefitOfTheDoubtSettings } from './benefitOfTheDoubt.ts';
import { copelandSettings } from './copeland.ts';
import { geometricMeanSettings } from './geometricMean.ts';
import { greyRelationalSettings } from './greyRelational.ts';
import { harmonicMeanSettings } from './harmonicMean.ts';
import { informGeometricMeanSettings } from './informGeometricMean.ts';
import { maximumSettings } from './maximum.ts';
import { mazziottaParetoSettings } from './mazziottaPareto.ts';
import { medianSettings } from './median.ts';
import { powerMeanSettings } from './powerMean.ts';
import { rankMixSettings } from './rankMix.ts';
import { rankSumRatioSettings } from './rankSumRatio.ts';
import { topsisSettings } from './topsis.ts';
import { vikorSettings } from './vikor.ts';
import { weakestLinkSettings } from './weakestLink.ts';

const family = 'aggregate';
const version = 1;

/** The methods that make a node's score from its children's. */
export const aggregateMethods: readonly Method[] = [
  {
    code: 'arithmeticMean',
    family,
    version,
    name: { en: 'Arithmetic mean', zh: '算术平均' },
    source: 'oecd2008',
    example:
      'arithmeticMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 3.8',
    settings: arithmeticMeanSettings,
  },
  {
    code: 'geometricMean',
    family,
    version,
    name: { en: 'Geometric mean', zh: '几何平均' },
    source: 'oecd2008',
    example:
      'geometricMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 3.249010',
    settings: geometricMeanSettings,
  },
  {
    code: 'informGeometricMean',
    family,
    version,
    name: { en: 'INFORM geometric mean', zh: 'INFORM反向几何平均' },
    source: 'inform2025',
    example: 'informGeometricMean([column([0]), column([10])], new Float64Array([1, 1])) // 7.5975',
    settings: informGeometricMeanSettings,
  },
  {
    code: 'harmonicMean',
    family,
    version,
    name: { en: 'Harmonic mean', zh: '调和平均' },
    source: 'becker2022',
    example:
      'harmonicMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 2.857143',
    settings: harmonicMeanSettings,
  },
  {
    code: 'powerMean',
    family,
    version,
    name: { en: 'Power mean', zh: '幂平均' },
    source: 'becker2022',
    example:
      'powerMean([column([3]), column([4])], new Float64Array([1, 1]), { power: 2 }) // 3.535534',
    settings: powerMeanSettings,
  },
  {
    code: 'mazziottaPareto',
    family,
    version,
    name: { en: 'Mazziotta-Pareto index', zh: 'Mazziotta-Pareto指数' },
    source: 'mazziotta2013',
    example:
      "mazziottaPareto([column([90]), column([110])], new Float64Array([1, 1]), { penalty: 'down' }) // 99",
    settings: mazziottaParetoSettings,
  },
  {
    code: 'median',
    family,
    version,
    name: { en: 'Median', zh: '中位数' },
    source: 'oecd2008',
    example:
      'median([column([2]), column([4]), column([8]), column([9])], new Float64Array([1, 1, 1, 1])) // 6',
    settings: medianSettings,
  },
  {
    code: 'maximum',
    family,
    version,
    name: { en: 'Greatest child', zh: '最大值' },
    source: 'oecd2008',
    example: 'maximum([column([2]), column([4]), column([8])], new Float64Array([1, 1, 1])) // 8',
    settings: maximumSettings,
  },
  {
    code: 'weakestLink',
    family,
    version,
    name: { en: 'Weakest link', zh: '短板（最小值）' },
    source: 'oecd2008',
    example:
      'weakestLink([column([2]), column([4]), column([8])], new Float64Array([1, 1, 1])) // 2',
    settings: weakestLinkSettings,
  },
  {
    code: 'rankMix',
    family,
    version,
    name: { en: 'Weighted mean of ranks', zh: '加权平均名次' },
    source: 'eckstein2021',
    example:
      'rankMix([column([9, 7, 5]), column([1, 3, 2])], new Float64Array([1, 3])) // 2.5, 1.25, 2.25',
    settings: rankMixSettings,
  },
  {
    code: 'topsis',
    family,
    version,
    name: { en: 'TOPSIS', zh: 'TOPSIS优劣解距离法' },
    source: 'hwang1981',
    example:
      'topsis([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.50372, 0.65808, 0.74825, 0.33400',
    settings: topsisSettings,
  },
  {
    code: 'vikor',
    family,
    version,
    name: { en: 'VIKOR', zh: 'VIKOR折衷排序法' },
    source: 'opricovic2004',
    example:
      'vikor([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.25, 0.75, 1, 0',
    settings: vikorSettings,
  },
  {
    code: 'greyRelational',
    family,
    version,
    name: { en: 'Grey relational grade', zh: '灰色关联度' },
    source: 'deng1989',
    example:
      'greyRelational([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.6, 0.68, 0.85, 0.46333',
    settings: greyRelationalSettings,
  },
  {
    code: 'rankSumRatio',
    family,
    version,
    name: { en: 'Rank-sum ratio', zh: '秩和比法' },
    source: 'tian2002',
    example:
      'rankSumRatio([column([10, 30, 20]), column([1, 2, 3])], new Float64Array([1, 1])) // 0.333333, 0.833333, 0.833333',
    settings: rankSumRatioSettings,
  },
  {
    code: 'copeland',
    family,
    version,
    name: { en: "Copeland's rule", zh: '科普兰计分法' },
    source: 'becker2022',
    example:
      'copeland([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // -3, 1, 3, -1',
    settings: copelandSettings,
  },
  {
    code: 'benefitOfTheDoubt',
    family,
    version,
    name: { en: 'Benefit of the doubt', zh: '数据包络“善意推定”得分' },
    source: 'cherchye2007',
    example:
      'benefitOfTheDoubt([column([1, 0.8, 0.2, 0.4]), column([0.2, 0.8, 1, 0.4])], new Float64Array([1, 1])) // 1, 1, 1, 0.5',
    settings: benefitOfTheDoubtSettings,
  },
];
