import type { Result } from '../../../analysis/failure.ts';
import type { ExceedanceFigure } from '../../../analysis/losses/figures/exceedanceFigure.ts';
import type { ExtremesFigure } from '../../../analysis/losses/figures/extremesFigure.ts';
import type { LossBreakdown } from '../../../analysis/losses/figures/lossBreakdown.ts';
import type { SeasonalFigure } from '../../../analysis/losses/figures/seasonalFigure.ts';
import type { TrendFigure, TrendQuestion } from '../../../analysis/losses/figures/trendFigure.ts';
import type { IndicatorRequest } from '../../../analysis/losses/indicators/indicatorRequest.ts';
import type { ReturnLevel } from '../../../analysis/losses/lossExtremes.ts';
import type {
  ExceedanceQuestion,
  ExtremesQuestion,
  LossQuestion,
} from '../../../analysis/losses/question.ts';
import type { SendaiAssessment } from '../../../analysis/losses/sendai/sendaiProgress.ts';
import type { SendaiRequest } from '../../../analysis/losses/sendai/sendaiQuestion.ts';
import type { NamedIndicators } from '../../../datasets/store/indicatorStore.ts';

/** What only some figures need; asked of the worker while one of them is open. */
export interface LossFigureAnswers {
  /** By hazard and year, by area against the years before; of the last question that asked for it. */
  readonly breakdown: LossBreakdown | null;
  readonly exceedance: AnsweredExceedance | null;
  readonly extremes: Answered<ExtremesQuestion, ExtremesFigure> | null;
  /** Of the levels of `extremes`, which they follow. */
  readonly intervals: ExtremeIntervals | null;
  readonly trend: Answered<TrendQuestion, TrendFigure> | null;
  readonly seasons: Answered<LossQuestion, SeasonalFigure> | null;
  readonly indicators: Answered<IndicatorRequest, NamedIndicators> | null;
  readonly sendai: Answered<SendaiRequest, SendaiAssessment> | null;
}

/** How rare losses are, or why that cannot be said. */
export interface AnsweredExceedance extends ExceedanceQuestion {
  /** Refused with a reason where data are too few. */
  readonly result: Result<ExceedanceFigure>;
}

/** What was asked, and what came of it. */
export interface Answered<Request, Value> {
  readonly request: Request;
  readonly result: Result<Value>;
}

/** Intervals of return levels, which follow the levels. */
export interface ExtremeIntervals {
  /** What they are of. */
  readonly key: string;
  /** The part of the work that is done, from 0 to 1. */
  readonly part: number;
  /** Null until they are there. */
  readonly result: Result<readonly ReturnLevel[]> | null;
}

/** Nothing has been asked yet. */
export const noLossFigureAnswers: LossFigureAnswers = {
  breakdown: null,
  exceedance: null,
  extremes: null,
  intervals: null,
  trend: null,
  seasons: null,
  indicators: null,
  sendai: null,
};
