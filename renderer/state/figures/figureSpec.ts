import type { BaseMapId, ChartSpec } from '../../chart/spec.ts';
import type { LossFigureAnswers } from '../lossFigures/lossFigureAnswers.ts';
import type { LossFigureChoices } from '../lossFigures/lossFigureChoices.ts';
import type { FigureKind } from '../state.ts';
import { choroplethSpec } from './choroplethSpec.ts';
import { type FigureInputs, figureFrame } from './figureFrame.ts';
import { bubbleSpec } from './losses/bubbleSpec.ts';
import { deviationSpec } from './losses/deviationSpec.ts';
import { exceedanceSpec } from './losses/exceedanceSpec.ts';
import { extremesAnswer, extremesSpec } from './losses/extremes/extremesSpec.ts';
import { hazardTableSpec } from './losses/hazardTableSpec.ts';
import { heatSpec } from './losses/heatSpec.ts';
import { indicatorTableSpec } from './losses/indicatorTableSpec.ts';
import { lorenzSpec } from './losses/lorenzSpec.ts';
import { multiplesSpec } from './losses/multiplesSpec.ts';
import { stackSpec } from './losses/stackSpec.ts';
import { structureSpec } from './losses/structureSpec.ts';
import { tableSpec } from './losses/tableSpec.ts';
import { rankingSpec } from './rankingSpec.ts';
import { seriesSpec } from './seriesSpec.ts';

/** What the figures below the first view are made of, beside the assessment. */
export interface LossFigureMaterial {
  readonly choices: LossFigureChoices;
  readonly answers: LossFigureAnswers;
}

/** Bars that fit a printed figure. */
const rankedBars = 20;

/** The spec of a figure on screen, for another language or place. */
export function figureSpec(
  figure: FigureKind,
  inputs: FigureInputs,
  baseMap: BaseMapId,
  area: string | null,
  { choices, answers }: LossFigureMaterial,
): ChartSpec {
  const frame = figureFrame(inputs);
  switch (figure) {
    case 'deviations':
      return there(deviationSpec(inputs, choices, answers.breakdown), figure);
    case 'stack':
      return stackSpec(inputs, choices, there(answers.breakdown, figure));
    case 'heatMap':
      return heatSpec(inputs, choices);
    case 'structure':
      return there(structureSpec(inputs, choices), figure);
    case 'multiples':
      return multiplesSpec(inputs, choices, there(answers.breakdown, figure));
    case 'table':
      return tableSpec(inputs, choices);
    case 'bubbles':
      return bubbleSpec(inputs, there(answers.breakdown, figure));
    case 'exceedance': {
      if (choices.exceedancePart !== 'curve') {
        const made = extremesSpec(inputs, choices, there(extremesAnswer(answers), figure));
        return there('spec' in made ? made.spec : null, figure);
      }
      const { area: of, result } = there(answers.exceedance, figure);
      return exceedanceSpec(inputs, there(result.ok ? result.value : null, figure), of);
    }
    case 'lorenz':
      return there(lorenzSpec(inputs), figure);
    case 'indicators': {
      const { result } = there(answers.indicators, figure);
      return indicatorTableSpec(inputs, there(result.ok ? result.value : null, figure));
    }
    case 'hazards':
      return hazardTableSpec(inputs);
    case 'choropleth':
      return choroplethSpec(frame, inputs.assessment, baseMap);
    case 'ranking':
      return rankingSpec(frame, inputs.assessment, rankedBars);
    case 'series':
      return seriesSpec(frame, inputs.assessment, area);
  }
}

/** A figure is exported from the screen, where what it needs is there. */
function there<Value>(value: Value | null, figure: FigureKind): Value {
  if (value === null) throw new Error(`figureSpec needs the answer that ${figure} is made of`);
  return value;
}
