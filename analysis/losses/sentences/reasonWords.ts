import type { MissingReason } from '../../column.ts';
import type { Bilingual } from './sentence.ts';

/** Why there is no number, in words. */
export const reasonWords: Readonly<Record<MissingReason, Bilingual>> = {
  'not-reported': { en: 'not reported', zh: '未报告' },
  'not-covered': { en: 'not covered by the source', zh: '数据源未覆盖' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
  'no-data': { en: 'no data', zh: '无数据' },
  invalid: { en: 'invalid value', zh: '数值无效' },
  'screened-out': { en: 'left out by a screen', zh: '被筛除' },
  'no-denominator': { en: 'no denominator', zh: '缺少分母' },
  'zero-denominator': { en: 'denominator is zero', zh: '分母为零' },
  'no-baseline': { en: 'no year before on record', zh: '此前无记录年份' },
  'zero-baseline': { en: 'zero in the years before', zh: '此前基准为零' },
  'too-few-values': { en: 'too few values', zh: '数值过少' },
  'constant-values': { en: 'all values equal', zh: '数值全部相同' },
  'below-threshold': { en: 'too little data', zh: '数据不足' },
  'no-children': { en: 'no data below', zh: '下级无数据' },
  'not-calculable': { en: 'cannot be calculated', zh: '无法计算' },
  'required-missing': { en: 'required, but missing', zh: '必需的数据缺失' },
  'partial-year': { en: 'year not complete', zh: '年份数据不完整' },
};
