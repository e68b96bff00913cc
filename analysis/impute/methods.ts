import type { Method } from '../method.ts';
import { columnMeanSettings } from './columnMean.ts';
import { columnMedianSettings } from './columnMedian.ts';
import { expectationMaximisationSettings } from './expectationMaximisation.ts';
import { groupMeanSettings } from './groupMean.ts';
import { groupMedianSettings } from './groupMedian.ts';
import { hotDeckSettings } from './hotDeck.ts';
import { latestYearSettings } from './latestYear.ts';
import { linearInTimeSettings } from './linearInTime.ts';
import { nearestYearSettings } from './nearestYear.ts';
import { regressionSettings } from './regression.ts';
import { rowMeanSettings } from './rowMean.ts';
import { rowMedianSettings } from './rowMedian.ts';

const family = 'impute';
const version = 1;

/** The methods that fill gaps. */
export const imputeMethods: readonly Method[] = [
  {
    code: 'columnMean',
    family,
    version,
    name: { en: 'Column mean', zh: '列均值填补' },
    source: 'becker2022',
    example: "columnMean(column([1, 5, 'no-data'])) // 1, 5, 3",
    settings: columnMeanSettings,
  },
  {
    code: 'columnMedian',
    family,
    version,
    name: { en: 'Column median', zh: '列中位数填补' },
    source: 'becker2022',
    example: "columnMedian(column([1, 5, 'no-data'])) // 1, 5, 3",
    settings: columnMedianSettings,
  },
  {
    code: 'groupMean',
    family,
    version,
    name: { en: 'Group mean', zh: '组均值填补' },
    source: 'becker2022',
    example:
      "groupMean(column([1, 5, 'no-data', 'no-data']), ['a', 'a', 'a', 'b']) // 1, 5, 3, NaN",
    settings: groupMeanSettings,
  },
  {
    code: 'groupMedian',
    family,
    version,
    name: { en: 'Group median', zh: '组中位数填补' },
    source: 'becker2022',
    example:
      "groupMedian(column([1, 5, 'no-data', 'no-data']), ['a', 'a', 'a', 'b']) // 1, 5, 3, NaN",
    settings: groupMedianSettings,
  },
  {
    code: 'rowMean',
    family,
    version,
    name: { en: 'Row mean', zh: '行均值填补' },
    source: 'becker2022',
    example:
      "rowMean([column([0, 10]), column([2, 4]), column([1, 'no-data'])], [[0, 1]], [1, 1, 1]) // 0, 10, 2, 4, 1, NaN",
    settings: rowMeanSettings,
  },
  {
    code: 'rowMedian',
    family,
    version,
    name: { en: 'Row median', zh: '行中位数填补' },
    source: 'becker2022',
    example:
      "rowMedian([column([0, 10]), column([2, 4]), column([1, 'no-data'])], [[0, 1]], [1, 1, 1]) // 0, 10, 2, 4, 1, NaN",
    settings: rowMedianSettings,
  },
  {
    code: 'latestYear',
    family,
    version,
    name: { en: 'Latest observation', zh: '最近观测填补' },
    source: 'becker2022',
    example: "latestYear(column([5, 'no-data']), ['A', 'A'], [2020, 2022]) // 5, 5",
    settings: latestYearSettings,
  },
  {
    code: 'nearestYear',
    family,
    version,
    name: { en: 'Constant in time', zh: '时间常数填补' },
    source: 'becker2022',
    example:
      "nearestYear(column(['no-data', 5, 'no-data']), ['A', 'A', 'A'], [2019, 2020, 2022]) // 5, 5, 5",
    settings: nearestYearSettings,
  },
  {
    code: 'linearInTime',
    family,
    version,
    name: { en: 'Linear in time', zh: '时间线性插值' },
    source: 'becker2022',
    example:
      "linearInTime(column([4, 'no-data', 10]), ['A', 'A', 'A'], [2019, 2020, 2022]) // 4, 6, 10",
    settings: linearInTimeSettings,
  },
  {
    code: 'regression',
    family,
    version,
    name: { en: 'Regression', zh: '回归填补' },
    source: 'oecd2008',
    example: "regression(column([1, 3, 5, 'no-data']), [column([0, 1, 2, 4])]) // 1, 3, 5, 9",
    settings: regressionSettings,
  },
  {
    code: 'expectationMaximisation',
    family,
    version,
    name: { en: 'Expectation maximisation', zh: '期望最大化填补' },
    source: 'dempster1977',
    example:
      "expectationMaximisation([column([1, 2, 3, 4, 'no-data']), column([2, 5, 5, 9, 12])]) // 1, 2, 3, 4, 5.3636, 2, 5, 5, 9, 12",
    settings: expectationMaximisationSettings,
  },
  {
    code: 'hotDeck',
    family,
    version,
    name: { en: 'Hot deck', zh: '热卡填补' },
    source: 'oecd2008',
    example: "hotDeck([column([5, 'no-data'])], { seed: 1 }) // 5, 5",
    settings: hotDeckSettings,
  },
];
