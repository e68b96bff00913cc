import { type SendaiCode, sendaiCodes } from '../sendai/sendaiIndicators.ts';
import { type PeriodMean, type SendaiAssessment } from '../sendai/sendaiProgress.ts';
import type { Computation, ComputationInput } from './computation.ts';
import { TOTAL } from './indicatorAddress.ts';
import type { Bilingual, CellAddress } from './sentence.ts';

/** What an indicator is in a single year. */
export const sendaiYearFormulas: Readonly<Record<SendaiCode, Bilingual>> = {
  'A-1': {
    en: '100,000 · deaths and missing of the year / population of the year',
    zh: '100,000 × 当年死亡失踪人数 / 当年人口',
  },
  'B-1': {
    en: '100,000 · people affected in the year / population of the year',
    zh: '100,000 × 当年受灾人口 / 当年人口',
  },
  'C-1': {
    en: '100 · direct loss of the year / GDP of the year, both in US$ of the year',
    zh: '100 × 当年直接经济损失 / 当年GDP，均为当年价美元',
  },
  '13.1.1': { en: 'A-1 + B-1 of the year', zh: '当年A-1与B-1之和' },
};

/**
 * How a number about the Sendai targets is computed, and from what.
 *
 * @param answer -  progress of a set
 * @param address - of the number, as the table of the targets names it
 * @returns formula and inputs; nothing for a cell that the table does not have
 * @cost O(areas)
 */
export function sendaiComputation(
  answer: SendaiAssessment,
  { key, column }: Pick<CellAddress, 'key' | 'column'>,
): Computation | undefined {
  const row =
    key['code'] === TOTAL ? answer.total : answer.rows.find(({ code }) => code === key['code']);
  const indicator = sendaiCodes.find((each) => each === key['indicator']);
  if (row === undefined || indicator === undefined) return undefined;
  const { baseline, current, changePercent } = row.targets[indicator];
  const { compared, lower } = answer.areas[indicator];
  switch (String(key['quantity'])) {
    case 'baselineMean':
      return column === undefined ? meanOf(indicator, baseline) : yearsOf(baseline);
    case 'currentMean':
      return column === undefined ? meanOf(indicator, current) : yearsOf(current);
    case 'changePercent':
      return {
        formula: {
          en: '100 · (mean since 2020 / mean of 2005-2015 − 1); below zero is progress',
          zh: '100 ×（2020年以来均值 / 2005—2015年均值 − 1）；小于零为进展',
        },
        inputs: [
          { name: { en: 'mean since 2020', zh: '2020年以来均值' }, value: current.mean },
          { name: { en: 'mean of 2005-2015', zh: '2005—2015年均值' }, value: baseline.mean },
          { name: { en: 'change, %', zh: '变化（%）' }, value: changePercent },
        ],
      };
    case 'areasCompared':
    case 'areasLower':
      return {
        formula: {
          en: 'Countries and areas with a mean in both periods, and those of them with the lower one since 2020',
          zh: '两个时段均有均值的国家和地区数，及其中2020年以来较低者',
        },
        inputs: [
          { name: { en: 'with both', zh: '两者均有' }, value: compared },
          { name: { en: 'lower', zh: '较低' }, value: lower },
        ],
      };
    case 'slopePerYear':
    case 'progressPerYear':
      return {
        formula: {
          en: 'Theil-Sen slope: median of the slopes of all pairs of years since 2015; progress is its opposite, because less is better',
          zh: 'Theil-Sen斜率：2015年以来所有年份两两斜率的中位数；越小越好，故进展取相反数',
        },
        inputs: row.years
          .filter(({ year }) => year >= 2015)
          .map(({ year, values }) => ({
            name: { en: String(year), zh: `${year}年` },
            value: values['13.1.1'],
          })),
      };
    default:
      return undefined;
  }
}

function meanOf(indicator: SendaiCode, mean: PeriodMean): Computation {
  const { en, zh } = sendaiYearFormulas[indicator];
  return {
    formula: {
      en: `Mean of the yearly values that are known; each is ${en}`,
      zh: `已知各年数值的均值；各年数值为：${zh}`,
    },
    inputs: yearsUsed(mean),
  };
}

function yearsOf(mean: PeriodMean): Computation {
  return {
    formula: {
      en: 'Years of the period with a value, of those that it has',
      zh: '该时段全部年份中有数值的年数',
    },
    inputs: yearsUsed(mean),
  };
}

function yearsUsed(mean: PeriodMean): readonly ComputationInput[] {
  return [
    { name: { en: 'years with a value', zh: '有数据年数' }, value: mean.yearsUsed },
    { name: { en: 'years of the period', zh: '时段年数' }, value: mean.yearsAsked },
  ];
}
