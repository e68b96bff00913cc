import type { Method } from '../method.ts';
import { equalClassesSettings } from './equalClasses.ts';
import { fixedLimitsSettings } from './fixedLimits.ts';
import { hierarchicalClassesSettings } from './hierarchicalClasses.ts';
import { jenksClassesSettings } from './jenksClasses.ts';
import { quantileClassesSettings } from './quantileClasses.ts';

const family = 'classify';
const version = 1;

/** The methods that put scores into classes. */
export const classifyMethods: readonly Method[] = [
  {
    code: 'fixedLimits',
    family,
    version,
    name: { en: 'Fixed limits', zh: '固定阈值分级' },
    source: 'inform2025',
    example:
      "fixedLimits(column([2.1, 2.2, 7]), { editions: [{ edition: '2025', limits: [2.2, 3.2, 5.1, 6.9] }] }).value.classes // 0, 1, 4",
    settings: fixedLimitsSettings,
  },
  {
    code: 'quantileClasses',
    family,
    version,
    name: { en: 'Classes of equal size', zh: '分位数分级' },
    source: 'hyndman1996',
    example: 'quantileClasses(column([1, 2, 3, 4]), { classes: 2 }).value.classes // 0, 0, 1, 1',
    settings: quantileClassesSettings,
  },
  {
    code: 'equalClasses',
    family,
    version,
    name: { en: 'Classes of equal width', zh: '等距分级' },
    source: 'jenks1977',
    example: 'equalClasses(column([0, 1, 2, 10]), { classes: 2 }).value.classes // 0, 0, 0, 1',
    settings: equalClassesSettings,
  },
  {
    code: 'jenksClasses',
    family,
    version,
    name: { en: 'Natural breaks', zh: '自然断点分级' },
    source: 'jenks1977',
    example:
      'jenksClasses(column([1, 2, 9, 10, 20]), { classes: 3 }).value.classes // 0, 0, 1, 1, 2',
    settings: jenksClassesSettings,
  },
  {
    code: 'hierarchicalClasses',
    family,
    version,
    name: { en: 'Hierarchical clustering', zh: '层次聚类分级' },
    source: 'murtagh2014',
    example:
      'hierarchicalClasses(column([1, 2, 9, 10, 20]), { classes: 3 }).value.classes // 0, 0, 1, 1, 2',
    settings: hierarchicalClassesSettings,
  },
];
