import type { Method } from '../method.ts';
import { boxCoxSettings } from './boxCox.ts';
import { interquartileRangeSettings } from './interquartileRange.ts';
import { logFromOneSettings } from './logFromOne.ts';
import { logScaledSettings } from './logScaled.ts';
import { logShiftedSettings } from './logShifted.ts';
import { logSignedSettings } from './logSigned.ts';
import { percentileSettings } from './percentile.ts';
import { winsoriseSettings } from './winsorise.ts';

const family = 'treat';
const version = 1;

/** The methods that draw in outliers. */
export const treatMethods: readonly Method[] = [
  {
    code: 'winsorise',
    family,
    version,
    name: { en: 'Winsorisation', zh: '缩尾处理' },
    source: 'becker2022',
    example: 'winsorise(column([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])) // 1, 2, 3, 4, 5, 6, 7, 8, 9, 9',
    settings: winsoriseSettings,
  },
  {
    code: 'logShifted',
    family,
    version,
    name: { en: 'Shifted logarithm', zh: '平移对数' },
    source: 'becker2022',
    example: 'logShifted(column([0, 1, 100])) // 0, 0.6931, 4.6151',
    settings: logShiftedSettings,
  },
  {
    code: 'logSigned',
    family,
    version,
    name: { en: 'Signed logarithm', zh: '双向平移对数' },
    source: 'becker2022',
    example: 'logSigned(column([0, 99, 100])) // -4.6151, -0.6931, 0',
    settings: logSignedSettings,
  },
  {
    code: 'logFromOne',
    family,
    version,
    name: { en: 'Logarithm from one', zh: '加一对数' },
    source: 'becker2022',
    example: 'logFromOne(column([3, 4, 12])) // 0, 0.6931, 2.3026',
    settings: logFromOneSettings,
  },
  {
    code: 'logScaled',
    family,
    version,
    name: { en: 'Scaled logarithm', zh: '标度对数' },
    source: 'becker2022',
    example: 'logScaled(column([0, 50, 100])) // 0, 3.9220, 4.6052',
    settings: logScaledSettings,
  },
  {
    code: 'boxCox',
    family,
    version,
    name: { en: 'Box-Cox transformation', zh: 'Box-Cox变换' },
    source: 'box1964',
    example: 'boxCox(column([1, 4, 9]), { power: 0.5 }) // 0, 2, 4',
    settings: boxCoxSettings,
  },
  {
    code: 'interquartileRange',
    family,
    version,
    name: { en: 'Interquartile rule', zh: '四分位距截尾' },
    source: 'tukey1977',
    example: 'interquartileRange(column([1, 2, 3, 4, 50])) // 1, 2, 3, 4, 7',
    settings: interquartileRangeSettings,
  },
  {
    code: 'percentile',
    family,
    version,
    name: { en: 'Percentile clipping', zh: '百分位截尾' },
    source: 'oecd2008',
    example:
      'percentile(column([0, 10, 20, 30, 40]), { lower: 0.25, upper: 0.75 }) // 10, 10, 20, 30, 30',
    settings: percentileSettings,
  },
];
