import type { ExtremeModel } from '../../../analysis/losses/lossExtremes.ts';
import type { ExtremesQuestion, LossQuestion } from '../../../analysis/losses/question.ts';
import type { PlottingPosition } from '../../../analysis/risk/empiricalExceedance.ts';

/** What is told of how rare losses are, one at a time. */
export const exceedanceParts = [
  'curve',
  'levels',
  'check',
  'events',
  'hybrid',
  'diffusion',
] as const;

/** One of the parts of what is told of how rare losses are. */
export type ExceedancePart = (typeof exceedanceParts)[number];

/** The plots that show whether a model fits. */
export const checkPlots = ['quantiles', 'returnLevels', 'meanExcess'] as const;

/** One of the plots that show whether a model fits. */
export type CheckPlot = (typeof checkPlots)[number];

/** Shares of the values that may lie below the threshold. */
export const thresholdShares = [0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** What is chosen of return periods. */
export interface ExtremeChoices {
  readonly exceedancePart: ExceedancePart;
  readonly extremeModel: ExtremeModel;
  readonly belowThreshold: number;
  readonly plottingPosition: PlottingPosition;
  /** The longest return period of the observed part of the hybrid curve. */
  readonly switchYears: number;
  /** Within how many years chances are told. */
  readonly horizonYears: number;
  /** How a loss is read off between two points of the curve of events. */
  readonly interpolation: 'linear' | 'log';
  readonly checkPlot: CheckPlot;
}

/** What return periods begin with. */
export const firstExtremeChoices: ExtremeChoices = {
  exceedancePart: 'curve',
  extremeModel: 'gpd',
  belowThreshold: 0.9,
  plottingPosition: 'weibull',
  switchYears: 30,
  horizonYears: 50,
  interpolation: 'linear',
  checkPlot: 'quantiles',
};

/**
 * The question about extremes that the choices ask.
 *
 * @param choices - of the window
 * @param area -    a member of the country set, or null for all of it
 */
export function extremesQuestionOf(
  {
    question,
    lossFigures,
  }: { readonly question: LossQuestion; readonly lossFigures: ExtremeChoices },
  area: string | null,
): ExtremesQuestion {
  const { extremeModel, belowThreshold, plottingPosition, switchYears, horizonYears } = lossFigures;
  return {
    question,
    area,
    model: extremeModel,
    belowThreshold,
    position: plottingPosition,
    switchYears,
    horizonYears,
  };
}
