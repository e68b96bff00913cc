import type { LossFigure, Quantity } from '../assessment.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossIndicator, LossIndicators } from '../indicators/lossIndicator.ts';
import { isMean, isRate, meanRules, rateRules } from '../indicators/measures.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import type { Computation, ComputationInput } from './computation.ts';
import { ENTRIES, REPORTED } from './computationOf.ts';
import { TOTAL } from './indicatorAddress.ts';
import { denominatorWords, measureFormulas } from './measureFormulas.ts';
import { measureWords } from './measureWords.ts';
import type { Bilingual, CellAddress } from './sentence.ts';

/**
 * How a number of an answer about indicators is computed, and from what.
 *
 * @param answer -  indicators of any grouping
 * @param address - of the number, as the table of losses names it
 * @returns formula and inputs; nothing for a cell that the table does not have
 * @cost O(rows)
 */
export function indicatorComputation(
  answer: LossIndicators,
  { key, column }: Pick<CellAddress, 'key' | 'column'>,
): Computation | undefined {
  const { code, indicator } = key;
  const row = code === TOTAL ? answer.total : answer.rows.find((each) => each.code === code);
  if (row === undefined) return undefined;
  const name = String(indicator);
  const figure = figureOf(row, name);
  if (figure === undefined) return derived(answer, row, name);
  if (column !== undefined) return COVERAGE;
  // a figure is found by the name of its measure
  return ofMeasure(answer, row, name as IndicatorMeasure, figure);
}

function figureOf({ figures }: LossIndicator, name: string): LossFigure | undefined {
  return new Map<string, LossFigure>(Object.entries(figures)).get(name);
}

const COVERAGE: Computation = {
  formula: {
    en: 'Entries of the source (country, year, subtype of hazard) that count here; those counted as reporting have a number, the others a gap.',
    zh: '计入的数据源条目（国家、年份、灾害亚类）；有数值者计为“有数据”，其余为缺失。',
  },
  inputs: [],
};

function ofMeasure(
  { question }: LossIndicators,
  { figures }: LossIndicator,
  measure: IndicatorMeasure,
  { reported, entries }: LossFigure,
): Computation {
  const coverage: readonly ComputationInput[] = [
    { name: REPORTED, value: reported },
    { name: ENTRIES, value: entries },
  ];
  const of = (one: IndicatorMeasure): ComputationInput => ({
    name: measureWords[one].name,
    value: figures[one].value,
  });
  const formula = measureFormulas(question.scaleYear)[measure];
  if (isMean(measure)) return { formula, inputs: [of(meanRules[measure]), ...coverage] };
  if (isRate(measure)) {
    const { above, below, scale } = rateRules[measure];
    const under = denominatorWords[below];
    const name = measureWords[above].name;
    const rate: Bilingual = {
      en: `${scale === 1 ? '' : `${scale.toLocaleString('en-GB')} · `}Σ ${name.en} / Σ ${under.en}, over all countries and years where both are known${formula.en}`,
      zh: `${scale === 1 ? '' : `${scale.toLocaleString('en-GB')} × `}Σ ${name.zh} / Σ ${under.zh}，仅计两者均已知的国家和年份${formula.zh}`,
    };
    return { formula: rate, inputs: [of(above), ...coverage] };
  }
  const isRetold = measure.startsWith('loss') && measure !== 'lossUsd';
  return { formula, inputs: [...(isRetold ? [of('lossUsd')] : []), ...coverage] };
}

function derived(
  answer: LossIndicators,
  row: LossIndicator,
  name: string,
): Computation | undefined {
  const { question, rows, total } = answer;
  const numerator = numeratorOf(question.measure);
  const words = measureWords[numerator].name;
  const { before } = row;
  const own: ComputationInput = {
    name: { en: 'mean of its own years', zh: '本期各年均值' },
    value: before.perYear,
  };
  const ownYears: ComputationInput = {
    name: { en: 'its own years with a value', zh: '本期有数据年数' },
    value: before.ownYearsUsed,
  };
  const used: readonly ComputationInput[] = [
    { name: { en: 'years before with a value', zh: '此前有数据年数' }, value: before.yearsUsed },
    { name: { en: 'years asked for', zh: '要求年数' }, value: before.yearsAsked },
  ];
  const part = (value: Quantity): ComputationInput => ({
    name: { en: `${words.en}: this row`, zh: `${words.zh}：本项` },
    value,
  });
  const ofRow = row.figures[numerator].value;
  switch (name) {
    case 'rank':
      return {
        formula: {
          en: 'Place from the greatest value down; equal values share the smaller rank, gaps have none',
          zh: '按数值从大到小排序；数值相同者取较小名次，缺失不参与',
        },
        inputs: [
          {
            name: measureWords[question.measure].name,
            value: row.figures[question.measure].value,
          },
        ],
      };
    case 'sharePercent':
      if (question.dimension === 'set' && rows.length > 1) {
        return {
          formula: {
            en: `100 · ${words.en} of the row / of all countries and areas together; sets may share some, so that shares need not add up to 100 %`,
            zh: `100 × 本项${words.zh} / 全部国家和地区之和；各集合可能重叠，占比之和不一定为100%`,
          },
          inputs: [part(ofRow), { name: TOGETHER, value: total.figures[numerator].value }],
        };
      }
      return {
        formula: {
          en: `100 · ${words.en} of the row / of all ${rows.length} rows, rounded by largest remainder so that shares add up to 100 %`,
          zh: `100 × 本项${words.zh} / 全部${rows.length}项之和，按最大余数法取整，各项之和为100%`,
        },
        inputs: [part(ofRow)],
      };
    case 'shareOfWorldPercent':
      return {
        formula: {
          en: `100 · ${words.en} of the row / of the whole world in the same years and hazards`,
          zh: `100 × 本项${words.zh} / 同期、同灾种全球${words.zh}`,
        },
        inputs: [part(ofRow)],
      };
    case 'perYear':
      return {
        formula: {
          en: 'Sum of the values of the single years / number of years with a value',
          zh: '各年数值之和 / 有数据年数',
        },
        inputs: [part(ofRow), ownYears],
      };
    case 'ownYearsUsed':
      return {
        formula: {
          en: 'Years of the row that the source covers, has closed and knows a value of',
          zh: '本期年份中数据源已覆盖、数据完整且有数值的年数',
        },
        inputs: [ownYears],
      };
    case 'baselineMean':
    case 'baselineMedian':
      return {
        formula:
          name === 'baselineMean'
            ? { en: 'Mean of the years before the first one', zh: '首年之前各年的均值' }
            : { en: 'Median of the years before the first one', zh: '首年之前各年的中位数' },
        inputs: used,
      };
    case 'deviationFromMeanPercent':
      return {
        formula: {
          en: '100 · (mean of its own years / mean of the years before − 1)',
          zh: '100 ×（本期各年均值 / 此前各年均值 − 1）',
        },
        inputs: [own, { name: MEAN, value: before.mean }, ...used],
      };
    case 'deviationFromMedianPercent':
      return {
        formula: {
          en: '100 · (mean of its own years / median of the years before − 1)',
          zh: '100 ×（本期各年均值 / 此前各年中位数 − 1）',
        },
        inputs: [own, { name: MEDIAN, value: before.median }, ...used],
      };
    case 'baselineYearsUsed':
    case 'baselineYearsAsked':
      return {
        formula: {
          en: 'Years before that the source covers, has closed and knows a value of, of those asked for',
          zh: '要求的此前年份中，数据源已覆盖、数据完整且有数值的年数',
        },
        inputs: used,
      };
    case 'areasWithEvents':
      return {
        formula: {
          en: 'Countries and areas with at least one event in these years and hazards',
          zh: '这些年份和灾种内至少发生一次灾害的国家和地区数',
        },
        inputs: [],
      };
    case 'gini':
      return {
        formula: {
          en: `Gini coefficient of ${words.en} over the rows: 0 where all are equal, near 1 where one has all`,
          zh: `各项${words.zh}的基尼系数：0为完全平均，接近1为集中于一项`,
        },
        inputs: [{ name: { en: 'rows', zh: '项数' }, value: rows.length }],
      };
    case 'topSharePercent':
      return {
        formula: {
          en: `100 · ${words.en} of the ${question.topCount} greatest rows / of all rows`,
          zh: `100 × 最大${question.topCount}项${words.zh}之和 / 全部之和`,
        },
        inputs: [{ name: { en: 'all rows', zh: '全部' }, value: total.figures[numerator].value }],
      };
    case 'poissonLower':
    case 'poissonUpper':
      return {
        formula: {
          en: 'Exact 95 % limits of a Poisson count n over t years: ½ χ²(2.5 %, 2n) / t and ½ χ²(97.5 %, 2n + 2) / t',
          zh: '泊松计数n（t年）的95%精确区间：½ χ²(2.5%, 2n) / t 与 ½ χ²(97.5%, 2n + 2) / t',
        },
        inputs: [part(ofRow), own],
      };
    default:
      return undefined;
  }
}

const TOGETHER: Bilingual = { en: 'all together', zh: '全部' };
const MEAN: Bilingual = { en: 'mean of the years before', zh: '此前各年均值' };
const MEDIAN: Bilingual = { en: 'median of the years before', zh: '此前各年中位数' };
