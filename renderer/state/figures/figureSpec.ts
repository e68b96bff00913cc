import type { BaseMapId, ChartSpec } from '../../chart/spec.ts';
import type { FigureKind } from '../state.ts';
import { choroplethSpec } from './choroplethSpec.ts';
import { type FigureInputs, figureFrame } from './figureFrame.ts';
import { rankingSpec } from './rankingSpec.ts';
import { seriesSpec } from './seriesSpec.ts';

/** Bars that fit a printed figure. */
const rankedBars = 20;

/** The spec of a figure on screen, for another language or place. */
export function figureSpec(
  figure: FigureKind,
  inputs: FigureInputs,
  baseMap: BaseMapId,
  area: string | null,
): ChartSpec {
  const frame = figureFrame(inputs);
  switch (figure) {
    case 'choropleth':
      return choroplethSpec(frame, inputs.assessment, baseMap);
    case 'ranking':
      return rankingSpec(frame, inputs.assessment, rankedBars);
    case 'series':
      return seriesSpec(frame, inputs.assessment, area);
  }
}
