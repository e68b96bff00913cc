import { additiveMeasure } from '../additiveMeasure.ts';
import type { AreaLosses, HazardLosses, LossAssessment, LossFigures } from '../assessment.ts';
import { type LossMeasure, lossMeasures } from '../question.ts';
import type { Computation, ComputationInput } from './computation.ts';
import { TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import type { Bilingual, CellAddress } from './sentence.ts';
import { yearComputation } from './yearComputation.ts';

/**
 * How a number of an assessment's sentences is computed, and from what.
 *
 * @param assessment - the answer that the sentence is of
 * @param address -    of the number, as its figure has it
 * @returns formula and inputs; nothing for a cell that no sentence of an assessment has
 * @cost O(areas + hazards + years)
 */
export function computationOf(
  assessment: LossAssessment,
  { key, column }: CellAddress,
): Computation | undefined {
  const { question } = assessment;
  const { code, indicator, firstYear } = key;
  const isWhole = firstYear === question.firstYear && key['lastYear'] === question.lastYear;
  const year = assessment.years.find((each) => each.year === firstYear);
  const row = isWhole ? rowOf(assessment, String(code)) : undefined;
  const own = row?.figures ?? (year === undefined ? undefined : year.figures);
  if (own === undefined) return undefined;
  const measure = lossMeasures.find((each) => each === indicator);
  if (measure !== undefined) return column === undefined ? ofMeasure(measure, own) : COVERAGE;
  if (indicator === 'sharePercent' && row !== undefined) return ofShare(assessment, row.figures);
  if (indicator === 'areasWithEvents') return AREAS_WITH_EVENTS;
  return year === undefined ? undefined : yearComputation(assessment, year, String(indicator));
}

function rowOf(
  { areas, hazards, total }: LossAssessment,
  code: string,
): AreaLosses | HazardLosses | { readonly figures: LossFigures } | undefined {
  if (code === TOTAL) return { figures: total };
  return areas.find(({ area }) => area === code) ?? hazards.find(({ hazard }) => hazard === code);
}

const COVERAGE: Computation = {
  formula: {
    en: 'Entries of the source (country, year, subtype of hazard) in the question; those counted as reporting have a number, the others a gap.',
    zh: '问题范围内的数据源条目（国家、年份、灾害亚类）；有数值者计为“有数据”，其余为缺失。',
  },
  inputs: [],
};

const AREAS_WITH_EVENTS: Computation = {
  formula: {
    en: 'Countries and areas of the set with at least one event in the question.',
    zh: '问题范围内至少发生一次灾害的国家和地区数。',
  },
  inputs: [],
};

/** Entries with a number. */
export const REPORTED: Bilingual = { en: 'entries that report it', zh: '有数据条目' };
/** Entries with a number or a gap. */
export const ENTRIES: Bilingual = { en: 'all entries', zh: '全部条目' };

function ofMeasure(measure: LossMeasure, figures: LossFigures): Computation {
  const { reported, entries } = figures[measure];
  const coverage: readonly ComputationInput[] = [
    { name: REPORTED, value: reported },
    { name: ENTRIES, value: entries },
  ];
  switch (measure) {
    case 'distinctEvents':
      return {
        formula: {
          en: 'Each event once, however many countries and hazards it has.',
          zh: '每次灾害事件只计一次，不论涉及多少国家和灾种。',
        },
        inputs: [{ name: measureWords.events.name, value: figures.events.value }, ...coverage],
      };
    case 'deathsPerMillion':
      return {
        formula: {
          en: '1,000,000 · deaths of all years / population of all years added up',
          zh: '1,000,000 × 各年死亡失踪人数之和 / 各年人口之和',
        },
        inputs: [{ name: measureWords.deaths.name, value: figures.deaths.value }, ...coverage],
      };
    case 'lossPercentOfGdp':
      return {
        formula: {
          en: '100 · direct loss of all years / GDP of all years added up, both in US$ of the year',
          zh: '100 × 各年直接经济损失之和 / 各年GDP之和，均为当年价美元',
        },
        inputs: [{ name: measureWords.lossUsd.name, value: figures.lossUsd.value }, ...coverage],
      };
    case 'events':
    case 'deaths':
    case 'affected':
    case 'lossUsd':
    case 'lossUsdAdjusted':
      return {
        formula: {
          en: 'Sum over the entries that report it; an entry that does not is left out, not counted as zero.',
          zh: '有数据条目之和；无数据的条目不计入，也不按零处理。',
        },
        inputs: coverage,
      };
  }
}

function ofShare({ question, total }: LossAssessment, figures: LossFigures): Computation {
  const measure = additiveMeasure(question.measure);
  const { name } = measureWords[measure];
  return {
    formula: {
      en: `100 · ${name.en} of the hazard / ${name.en} of all, rounded by largest remainder so that all shares add up to 100 %`,
      zh: `100 × 该灾种${name.zh} / 全部${name.zh}，按最大余数法取整，各项之和为100%`,
    },
    inputs: [
      { name: { en: 'the hazard', zh: '该灾种' }, value: figures[measure].value },
      { name: { en: 'all', zh: '全部' }, value: total[measure].value },
    ],
  };
}
