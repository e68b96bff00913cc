import type { ExplainedLoss, LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import { yearsText } from '../../../analysis/losses/sentences/yearsText.ts';
import type { Losses } from '../useLosses.ts';

/** What a number is of, in words: country, hazard, years. */
export function lossTitle(
  { area, year, hazard }: LossNumber,
  { question }: Pick<ExplainedLoss, 'question'>,
  { language, names }: Pick<Losses, 'language' | 'names'>,
): string {
  const { firstYear, lastYear } = question;
  return [
    area === null ? names.countrySet(question.countrySet) : names.area(area),
    ...(hazard === null ? [] : [names.hazard(hazard)]),
    year === null ? yearsText(firstYear, lastYear)[language] : String(year),
  ].join(' · ');
}

/** The numbers that this one is a part of, the nearest first. */
export function wholesOf(number: LossNumber): readonly LossNumber[] {
  return [
    ...(number.year === null ? [] : [{ ...number, year: null }]),
    ...(number.hazard === null ? [] : [{ ...number, hazard: null }]),
    ...(number.area === null ? [] : [{ ...number, area: null }]),
  ];
}
