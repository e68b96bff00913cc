import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import type {
  ExplainedIndicator,
  IndicatorPart,
} from '../../../analysis/losses/indicators/explainedIndicator.ts';
import type { IndicatorMeasure } from '../../../analysis/losses/indicators/indicatorQuestion.ts';
import { numeratorOf } from '../../../analysis/losses/indicators/numeratorOf.ts';
import { lossMeasures } from '../../../analysis/losses/question.ts';
import { TOTAL } from '../../../analysis/losses/sentences/indicatorAddress.ts';

/**
 * The number of the question that a part of an indicator is counted from, which leads down to the
 * lines of the file: money that Riskbelt brings to another price level comes from the loss of the year. Null where the
 * part is none of the question's own, such as a continent's year.
 */
export function lossNumberOfPart(
  { answer: { question }, code }: Pick<ExplainedIndicator, 'answer' | 'code'>,
  { area, year }: Pick<IndicatorPart, 'area' | 'year'>,
): LossNumber | null {
  const number = { measure: countedOf(question.measure), area, year, hazard: null };
  if (code === TOTAL) return number;
  switch (question.dimension) {
    case 'set':
      return number;
    case 'year':
      return { ...number, year: Number(code) };
    case 'decade':
      return year === null ? null : number;
    case 'country':
      return { ...number, area: code };
    case 'hazard':
      return { ...number, hazard: code };
    case 'continent':
    case 'region':
    case 'income':
      return area === null ? null : number;
    case 'subtype':
      return null;
  }
}

function countedOf(measure: IndicatorMeasure): LossNumber['measure'] {
  if (measure === 'distinctEvents') return measure;
  const numerator = numeratorOf(measure);
  return lossMeasures.find((each) => each === numerator) ?? 'lossUsd';
}
