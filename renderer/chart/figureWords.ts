import type { ClassMethod, FigureLanguage } from './spec.ts';

type Statistic = 'mean' | 'median';

const inChinese = (statistic: Statistic = 'mean'): string =>
  statistic === 'mean' ? '均值' : '中位数';

/** The fixed words of figures; everything else comes with the spec in the figure's language. */
export interface FigureWords {
  readonly noData: string;
  readonly notInSet: string;
  readonly partialYear: string;
  readonly aboveBaseline: (statistic?: Statistic) => string;
  readonly belowBaseline: (statistic?: Statistic) => string;
  readonly withoutBaseline: (statistic?: Statistic) => string;
  readonly baseline: (years: number, statistic?: Statistic) => string;
  readonly classMethod: Readonly<Record<ClassMethod, string>>;
  readonly source: string;
  readonly licence: string;
  readonly map: string;
  readonly mapNumber: string;
  readonly schematic: string;
  readonly notOnMap: string;
  /** What stands in brackets already goes on in them. */
  readonly withUnit: (measure: string, unit: string) => string;
  readonly list: (one: string, other: string) => string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly ofRanked: (shown: number, ranked: number) => string;
  /** Of the only class there is. */
  readonly allValues: string;
  readonly lessThan: (limit: string) => string;
  readonly atLeast: (limit: string) => string;
  /** From one limit to another; a dash stands for it unless limits have signs. */
  readonly between: (lower: string, upper: string, areSigned: boolean) => string;
  readonly interval: string;
}

/** The words by language. */
export const figureWords: Readonly<Record<FigureLanguage, FigureWords>> = {
  en: {
    noData: 'No data',
    notInSet: 'Not in the set',
    partialYear: 'Year not complete',
    aboveBaseline: (statistic = 'mean') => `Above the ${statistic}`,
    belowBaseline: (statistic = 'mean') => `Below the ${statistic}`,
    withoutBaseline: (statistic = 'mean') => `No ${statistic} before`,
    baseline: (years, statistic) =>
      `${statistic === 'median' ? 'Median' : 'Mean'} of the ${years} years before`,
    classMethod: {
      rounded: 'rounded class limits',
      quantile: 'quantile classes',
      jenks: 'natural breaks (Jenks)',
      equal: 'equal class widths',
      fixed: 'fixed class limits',
    },
    source: 'Source',
    licence: 'Licence',
    map: 'Base map',
    mapNumber: 'map number',
    notOnMap: 'Not on the base map',
    schematic: 'Schematic map, boundaries not authoritative.',
    withUnit: (measure, unit) =>
      measure.endsWith(')') ? `${measure.slice(0, -1)}; ${unit})` : `${measure} (${unit})`,
    list: (one, other) => `${one}, ${other}`,
    comma: ', ',
    colon: ': ',
    stop: '. ',
    ofRanked: (shown, ranked) => `${shown} of ${ranked} ranked countries and areas are shown.`,
    allValues: 'All values',
    lessThan: (limit) => `< ${limit}`,
    atLeast: (limit) => `≥ ${limit}`,
    between: (lower, upper, areSigned) => `${lower} ${areSigned ? 'to' : '–'} ${upper}`,
    interval: '5th to 95th percentile',
  },
  zh: {
    noData: '无数据',
    notInSet: '不在所选国家之列',
    partialYear: '年度数据不完整',
    aboveBaseline: (statistic) => `高于${inChinese(statistic)}`,
    belowBaseline: (statistic) => `低于${inChinese(statistic)}`,
    withoutBaseline: (statistic) => `此前无${inChinese(statistic)}`,
    baseline: (years, statistic) => `此前${years}年${inChinese(statistic)}`,
    classMethod: {
      rounded: '取整分级',
      quantile: '分位数分级',
      jenks: '自然断点分级（Jenks）',
      equal: '等间距分级',
      fixed: '固定界限分级',
    },
    source: '资料来源',
    licence: '许可',
    map: '底图',
    mapNumber: '审图号',
    notOnMap: '底图未标出',
    schematic: '示意图，边界不具权威性。',
    withUnit: (measure, unit) =>
      measure.endsWith('）') ? `${measure.slice(0, -1)}；${unit}）` : `${measure}（${unit}）`,
    list: (one, other) => `${one}，${other}`,
    comma: '、',
    colon: '：',
    stop: '。',
    ofRanked: (shown, ranked) => `共${ranked}个国家和地区参与排名，图中显示${shown}个。`,
    allValues: '全部数值',
    lessThan: (limit) => `< ${limit}`,
    atLeast: (limit) => `≥ ${limit}`,
    between: (lower, upper, areSigned) => `${lower}${areSigned ? '至' : '～'}${upper}`,
    interval: '第5至第95百分位',
  },
};
