import type { LossAssessment, YearLosses } from '../assessment.ts';
import type { Computation, ComputationInput } from './computation.ts';
import type { Bilingual } from './sentence.ts';

const MEAN: Bilingual = { en: 'mean of the years before', zh: '此前各年均值' };
const MEDIAN: Bilingual = { en: 'median of the years before', zh: '此前各年中位数' };

/**
 * How a number of a year against the years before it is computed.
 *
 * @param assessment - what the year is of
 * @param own -        the year
 * @param indicator -  the number, as its address names it
 * @returns formula and inputs; nothing for another indicator
 * @cost O(years)
 */
export function yearComputation(
  { question, years }: LossAssessment,
  { year, figures, baseline }: YearLosses,
  indicator: string,
): Computation | undefined {
  const { measure } = question;
  const value: ComputationInput = { name: yearName(year), value: figures[measure].value };
  const used: readonly ComputationInput[] = [
    { name: { en: 'years with a value', zh: '有数据年数' }, value: baseline.yearsUsed },
    { name: { en: 'years asked for', zh: '要求年数' }, value: baseline.yearsAsked },
  ];
  const before = years
    .filter((each) => each.year < year && each.year >= year - baseline.yearsAsked)
    .map((each) => ({ name: yearName(each.year), value: each.figures[measure].value }));
  switch (indicator) {
    case 'deviationFromMeanPercent':
      return {
        formula: {
          en: '100 · (value of the year / mean of the years before − 1)',
          zh: '100 ×（当年数值 / 此前各年均值 − 1）',
        },
        inputs: [value, { name: MEAN, value: baseline.mean }, ...used],
      };
    case 'deviationFromMedianPercent':
      return {
        formula: {
          en: '100 · (value of the year / median of the years before − 1)',
          zh: '100 ×（当年数值 / 此前各年中位数 − 1）',
        },
        inputs: [value, { name: MEDIAN, value: baseline.median }, ...used],
      };
    case 'baselineMean':
      return {
        formula: {
          en: 'Sum of the years before with a value / their number; the year itself is left out',
          zh: '此前有数据各年之和 / 年数；不含当年',
        },
        inputs: [...before, ...used],
      };
    case 'baselineMedian':
      return {
        formula: {
          en: 'Middle value of the years before; the year itself is left out',
          zh: '此前各年的中间值；不含当年',
        },
        inputs: [...before, ...used],
      };
    case 'baselineYearsUsed':
    case 'baselineYearsAsked':
      return {
        formula: {
          en: 'Years before that the source covers and has closed, of those asked for',
          zh: '要求的此前年份中，数据源已覆盖且数据完整的年数',
        },
        inputs: used,
      };
    case 'poissonLower':
    case 'poissonUpper':
      return {
        formula: {
          en: 'Exact 95 % limits of a Poisson count n: ½ χ²(2.5 %, 2n) and ½ χ²(97.5 %, 2n + 2)',
          zh: '泊松计数n的95%精确区间：½ χ²(2.5%, 2n) 与 ½ χ²(97.5%, 2n + 2)',
        },
        inputs: [value, { name: MEAN, value: baseline.mean }],
      };
    default:
      return undefined;
  }
}

function yearName(year: number): Bilingual {
  return { en: String(year), zh: `${year}年` };
}
