import { withinSentence } from '../../analysis/losses/sentences/withinSentence.ts';
import type { FigureLanguage } from './spec.ts';

/** The fixed words of the figures of losses. */
export interface LossFigureWords {
  readonly above: (statistic: 'mean' | 'median', years: number) => string;
  readonly below: (statistic: 'mean' | 'median', years: number) => string;
  readonly cutBars: (percent: string) => string;
  readonly noDeviation: string;
  readonly baseline: (statistic: 'mean' | 'median', years: number) => string;
  readonly yearsUsed: string;
  readonly deviation: string;
  /** The unit of bars that are deviations. */
  readonly deviationUnit: string;
  readonly greatestRise: (label: string, change: string) => string;
  readonly greatestFall: (label: string, change: string) => string;
  readonly counts: (above: number, below: number, missing: number) => string;
  readonly year: string;
  readonly code: string;
  readonly name: string;
  readonly missingReason: string;
  readonly partial: string;
  readonly shareOf: (measure: string) => string;
  readonly shareInPercent: (part: string) => string;
  readonly mostOf: (label: string, share: string) => string;
  readonly cells: (known: number, missing: number) => string;
  readonly highestCell: (row: string, column: string, value: string) => string;
  readonly cuts: (rule: string) => string;
  readonly aboveBoth: string;
  readonly belowBoth: string;
  readonly betweenCuts: string;
  readonly notDrawn: (count: number) => string;
  readonly notDrawnLog: (count: number) => string;
  readonly drawn: (count: number) => string;
  readonly farthest: (label: string, x: string, y: string) => string;
  readonly returnPeriod: string;
  readonly observed: string;
  readonly observedInterval: (confidence: string) => string;
  readonly fitted: (model: string) => string;
  readonly fittedInterval: (confidence: string) => string;
  readonly beyondRecord: string;
  readonly levelOf: (years: number, level: string, range: string) => string;
  readonly rangeOf: (lower: string, upper: string) => string;
  readonly greatestObserved: (label: string, value: string) => string;
  readonly highestPoint: (curve: string, points: number, x: string, y: string) => string;
  readonly lower: string;
  readonly upper: string;
  readonly kind: string;
  readonly equalShares: string;
  readonly lorenz: string;
  readonly shareOfAreas: string;
  readonly cumulatedShare: string;
  readonly gini: (value: string) => string;
  readonly topTenth: (share: string) => string;
}

/** The words by language. */
export const lossFigureWords: Readonly<Record<FigureLanguage, LossFigureWords>> = {
  en: {
    above: (statistic, years) => `Above the ${statistic} of the ${years} years before`,
    below: (statistic) => `Below the ${statistic}`,
    cutBars: (percent) => `Bars that end in a notch go beyond ${percent}; their value is printed.`,
    noDeviation: 'No comparison',
    baseline: (statistic, years) => `${statistic} of the ${years} years before`,
    yearsUsed: 'years in it',
    deviation: 'deviation (%)',
    deviationUnit: 'deviation, %',
    greatestRise: (label, change) => `Farthest above: ${label} (${change}). `,
    greatestFall: (label, change) => `Farthest below: ${label} (${change}). `,
    counts: (above, below, missing) => `${above} above, ${below} below, ${missing} not compared.`,
    year: 'year',
    code: 'code',
    name: 'name',
    missingReason: 'missing reason',
    partial: 'year not complete',
    shareOf: (measure) => `Share of ${withinSentence(measure)} (%)`,
    shareInPercent: (part) => `${part}, share (%)`,
    mostOf: (label, share) => `${label} ${share}`,
    cells: (known, missing) => `${known} cells with a value, ${missing} without.`,
    highestCell: (row, column, value) => `Highest: ${row}, ${column} (${value}). `,
    cuts: (rule) => `Quadrant lines: ${rule}`,
    aboveBoth: 'Above both lines',
    belowBoth: 'Below both lines',
    betweenCuts: 'Above one of them',
    notDrawn: (count) => `Not drawn: ${count} without both values.`,
    notDrawnLog: (count) =>
      `Not drawn: ${count} without both values above zero, which logarithmic axes need.`,
    drawn: (count) => `${count} countries and areas. `,
    farthest: (label, x, y) => `Farthest to the top right: ${label} (${x}; ${y}). `,
    returnPeriod: 'Return period (years)',
    observed: 'Observed',
    observedInterval: (confidence) => `${confidence} interval of the return period`,
    fitted: (model) => model,
    fittedInterval: (confidence) => `${confidence} interval of the fit`,
    beyondRecord: 'Beyond four times the record',
    levelOf: (years, level, range) => `Once in ${years} years: ${level}${range}. `,
    rangeOf: (lower, upper) => ` (${lower} to ${upper})`,
    greatestObserved: (label, value) => `Greatest observed: ${label} (${value}). `,
    highestPoint: (curve, points, x, y) => `${curve}: ${points} points, highest ${y} at ${x}. `,
    lower: 'lower limit',
    upper: 'upper limit',
    kind: 'kind',
    equalShares: 'Equal shares',
    lorenz: 'Lorenz curve',
    shareOfAreas: 'Share of countries and areas, from those with least',
    cumulatedShare: 'Share of the total',
    gini: (value) => `Gini coefficient ${value}`,
    topTenth: (share) => `The tenth with most has ${share} of the total.`,
  },
  zh: {
    above: (statistic, years) => `高于此前${years}年${statistic === 'mean' ? '均值' : '中位数'}`,
    below: (statistic) => `低于${statistic === 'mean' ? '均值' : '中位数'}`,
    cutBars: (percent) => `带缺口的条形超过${percent}，其数值已标出。`,
    noDeviation: '无法比较',
    baseline: (statistic, years) => `此前${years}年${statistic === 'mean' ? '均值' : '中位数'}`,
    yearsUsed: '实际年数',
    deviation: '距平（%）',
    deviationUnit: '距平，%',
    greatestRise: (label, change) => `偏高最多：${label}（${change}）。`,
    greatestFall: (label, change) => `偏低最多：${label}（${change}）。`,
    counts: (above, below, missing) => `${above}项偏高，${below}项偏低，${missing}项无法比较。`,
    year: '年份',
    code: '代码',
    name: '名称',
    missingReason: '缺失原因',
    partial: '年度数据不完整',
    shareOf: (measure) => `占${measure}的比重（%）`,
    shareInPercent: (part) => `${part}占比（%）`,
    mostOf: (label, share) => `${label}${share}`,
    cells: (known, missing) => `${known}个单元格有数值，${missing}个无数值。`,
    highestCell: (row, column, value) => `最高：${row}，${column}（${value}）。`,
    cuts: (rule) => `象限线：${rule}`,
    aboveBoth: '两项均高于象限线',
    belowBoth: '两项均低于象限线',
    betweenCuts: '仅一项高于象限线',
    notDrawn: (count) => `未绘出：${count}个缺少任一数值。`,
    notDrawnLog: (count) => `未绘出：${count}个不具备两项大于零的数值（对数坐标所需）。`,
    drawn: (count) => `共${count}个国家和地区。`,
    farthest: (label, x, y) => `最靠右上：${label}（${x}；${y}）。`,
    returnPeriod: '重现期（年）',
    observed: '观测值',
    observedInterval: (confidence) => `重现期的${confidence}区间`,
    fitted: (model) => model,
    fittedInterval: (confidence) => `拟合的${confidence}区间`,
    beyondRecord: '超过记录长度的四倍',
    levelOf: (years, level, range) => `${years}年一遇：${level}${range}。`,
    rangeOf: (lower, upper) => `（${lower}至${upper}）`,
    greatestObserved: (label, value) => `观测最大值：${label}（${value}）。`,
    highestPoint: (curve, points, x, y) => `${curve}：${points}个点，最高为${y}（横轴${x}）。`,
    lower: '下限',
    upper: '上限',
    kind: '类别',
    equalShares: '均等分布',
    lorenz: '洛伦兹曲线',
    shareOfAreas: '国家和地区累计比重，由少到多',
    cumulatedShare: '总量累计比重',
    gini: (value) => `基尼系数${value}`,
    topTenth: (share) => `最多的十分之一占总量的${share}。`,
  },
};
