import type { Failure } from '../../../../../analysis/failure.ts';
import type { CurvesSpec, TableFigureSpec } from '../../../../chart/spec.ts';
import { withIntervals } from '../../../lossFigures/extremeIntervals.ts';
import type { LossFigureAnswers } from '../../../lossFigures/lossFigureAnswers.ts';
import type { LossFigureChoices } from '../../../lossFigures/lossFigureChoices.ts';
import type { FigureInputs } from '../../figureFrame.ts';
import { checkSpec } from './checkSpec.ts';
import { diffusionSpec } from './diffusionSpec.ts';
import { eventsSpec } from './eventsSpec.ts';
import type { ExtremesAnswer } from './extremesFrame.ts';
import { hybridSpec } from './hybridSpec.ts';
import { levelsSpec } from './levelsSpec.ts';

/** A figure of extremes, or why there is none. */
export type ExtremesSpec =
  | { readonly spec: CurvesSpec | TableFigureSpec }
  | { readonly refused: Failure; readonly of: 'fit' | 'curves' | 'hybrid' | 'diffusion' };

/** The last answer about extremes, its levels with the intervals that are there. */
export function extremesAnswer({
  extremes,
  intervals,
}: Pick<LossFigureAnswers, 'extremes' | 'intervals'>): ExtremesAnswer | null {
  if (extremes?.result.ok !== true) return null;
  const { request, result } = extremes;
  return { request, figure: withIntervals(request, result.value, intervals) };
}

/** The figure of the part of return periods that is chosen, other than the curve. */
export function extremesSpec(
  inputs: FigureInputs,
  choices: LossFigureChoices,
  answer: ExtremesAnswer,
): ExtremesSpec {
  const { curves, extremes } = answer.figure;
  if (!curves.ok) return { refused: curves.failure, of: 'curves' };
  const { hybrid, diffusion } = curves.value;
  switch (choices.exceedancePart) {
    case 'events':
      return { spec: eventsSpec(inputs, answer, curves.value, choices) };
    case 'diffusion':
      return diffusion.ok
        ? { spec: diffusionSpec(inputs, answer, curves.value, diffusion.value) }
        : { refused: diffusion.failure, of: 'diffusion' };
    case 'curve':
    case 'levels':
    case 'check':
    case 'hybrid':
      break;
  }
  if (!extremes.ok) return { refused: extremes.failure, of: 'fit' };
  switch (choices.exceedancePart) {
    case 'check':
      return { spec: checkSpec(inputs, answer, extremes.value, choices.checkPlot) };
    case 'hybrid':
      return hybrid.ok
        ? { spec: hybridSpec(inputs, answer, extremes.value, hybrid.value) }
        : { refused: hybrid.failure, of: 'hybrid' };
    case 'curve':
    case 'levels':
      return { spec: levelsSpec(inputs, answer, extremes.value, curves.value) };
  }
}
