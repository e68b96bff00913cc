import type { ExceedanceQuestion } from '../../../analysis/losses/question.ts';
import { membersOf, namesInSet } from '../../../datasets/store/membersOf.ts';
import type { State } from '../state.ts';
import { extremesQuestionOf } from './extremeChoices.ts';
import { indicatorRequestOf, sendaiRequestOf } from './indicatorRequests.ts';
import type { LossFigureAnswers } from './lossFigureAnswers.ts';
import type { LossFigureChoices } from './lossFigureChoices.ts';
import { trendRequestOf } from './trendRequestOf.ts';

/** What is asked beside the assessment. */
export type AskedKind = Exclude<keyof LossFigureAnswers, 'intervals'>;

/** What is needed, with a text that differs when the need does. */
export interface Need {
  readonly kind: AskedKind;
  readonly key: string;
}

/** What the open figure needs beside the assessment. */
export function needOf(state: State): Need | null {
  if (state.view !== 'losses' || state.opening.kind !== 'done') return null;
  const kind = kindOfNeed(state.choices.lossFigures);
  return kind === null ? null : needOfKind(kind, state);
}

/** What a tab needs beside the assessment, if anything. */
export function kindOfNeed({
  tab,
  deviationOf,
  exceedancePart,
  trendPart,
}: Pick<
  LossFigureChoices,
  'tab' | 'deviationOf' | 'exceedancePart' | 'trendPart'
>): AskedKind | null {
  switch (tab) {
    case 'deviations':
      return deviationOf === 'year' ? null : 'breakdown';
    case 'stack':
    case 'multiples':
    case 'bubbles':
      return 'breakdown';
    case 'trend':
      return trendPart === 'seasons' ? 'seasons' : 'trend';
    case 'exceedance':
      return exceedancePart === 'curve' ? 'exceedance' : 'extremes';
    case 'indicators':
    case 'sendai':
      return tab;
    case 'heatMap':
    case 'structure':
    case 'table':
    case 'lorenz':
      return null;
  }
}

/** What a figure of a kind would need with the choices as they are. */
export function needOfKind(kind: AskedKind, state: Pick<State, 'choices' | 'opening'>): Need {
  const { choices } = state;
  const { question } = choices;
  const asked: Readonly<Record<AskedKind, () => unknown>> = {
    breakdown: () => question,
    exceedance: () => exceedanceQuestionOf(choices, memberChosen(state)),
    extremes: () => extremesQuestionOf(choices, memberChosen(state)),
    trend: () => trendRequestOf(choices),
    seasons: () => question,
    indicators: () => indicatorRequestOf(choices),
    sendai: () => sendaiRequestOf(choices),
  };
  return { kind, key: JSON.stringify([kind, asked[kind]()]) };
}

/** The question about how rare losses are that the choices ask. */
export function exceedanceQuestionOf(
  { question, lossFigures }: Pick<State['choices'], 'question' | 'lossFigures'>,
  area: string | null,
): ExceedanceQuestion {
  const { exceedanceBasis: basis, plottingPosition: position } = lossFigures;
  return { question, area, basis, position };
}

/** The chosen country if it is a member of the country set. */
export function memberChosen({
  choices,
  opening,
}: Pick<State, 'choices' | 'opening'>): string | null {
  if (opening.kind !== 'done') return null;
  const { chosenArea, question } = choices;
  if (chosenArea === null) return null;
  const { areas } = membersOf(namesInSet(question.countrySet), opening.value);
  return areas.includes(chosenArea) ? chosenArea : null;
}
