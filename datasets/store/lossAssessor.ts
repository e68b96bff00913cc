import { failure, type Result } from '../../analysis/failure.ts';
import { assessLosses } from '../../analysis/losses/assessLosses.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import { dataOfArea } from '../../analysis/losses/dataOfArea.ts';
import {
  type FittedExtremes,
  fittedExtremes,
} from '../../analysis/losses/figures/extremesFigure.ts';
import type { LossData } from '../../analysis/losses/lossData.ts';
import type { ExtremesQuestion, LossQuestion } from '../../analysis/losses/question.ts';
import type { CancelSignal } from './database.ts';
import { lastRead } from './lastRead.ts';

/** What a model of extremes depends on. */
export type FitQuestion = Pick<ExtremesQuestion, 'question' | 'area' | 'model' | 'belowThreshold'>;

/** Answers about a country set or one of its members. */
export interface LossAssessor {
  readonly assessed: (
    question: LossQuestion,
    /** Null for all of the set. */
    area: string | null,
    signal: CancelSignal | undefined,
  ) => Promise<Result<LossAssessment>>;
  /** A model of extremes; the last one is kept, since another plotting position fits nothing anew. */
  readonly fit: (asked: FitQuestion, signal?: CancelSignal) => Promise<Result<FittedExtremes>>;
}

/**
 * Answers questions about a country set or one of its members.
 *
 * @param readLossData - reads what a question is about
 */
export function lossAssessor(
  readLossData: (
    question: LossQuestion,
    signal: CancelSignal | undefined,
  ) => Promise<Result<LossData>>,
): LossAssessor {
  const assessed: LossAssessor['assessed'] = async (question, area, signal) => {
    const data = await readLossData(question, signal);
    if (!data.ok) return data;
    if (area === null) return assessLosses(data.value, question);
    if (!data.value.areas.includes(area)) {
      const message = `assessArea needs a member of ${question.countrySet}, got ${area}`;
      return failure('unknown-code', 'assessArea', message, [area]);
    }
    return assessLosses(dataOfArea(data.value, area), question);
  };
  const fit = lastRead(async (asked: FitQuestion, signal): Promise<Result<FittedExtremes>> => {
    const assessment = await assessed(asked.question, asked.area, signal);
    return assessment.ok ? fittedExtremes(assessment.value, asked) : assessment;
  });
  return { assessed, fit };
}
