import { membersOf, namesInSet } from '../../../datasets/store/membersOf.ts';
import type { State } from '../state.ts';
import { indicatorRequestOf, sendaiRequestOf } from './indicatorRequests.ts';
import type { LossFigureAnswers } from './lossFigureAnswers.ts';
import type { LossFigureChoices } from './lossFigureChoices.ts';
import { trendRequestOf } from './trendRequestOf.ts';

/** What is asked beside the assessment. */
export type AskedKind = keyof LossFigureAnswers;

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
  trendPart,
}: Pick<LossFigureChoices, 'tab' | 'deviationOf' | 'trendPart'>): AskedKind | null {
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
  const { question, lossFigures } = choices;
  const asked: Readonly<Record<AskedKind, () => unknown>> = {
    breakdown: () => question,
    exceedance: () => [question, memberChosen(state), lossFigures.exceedanceBasis],
    trend: () => trendRequestOf(choices),
    seasons: () => question,
    indicators: () => indicatorRequestOf(choices),
    sendai: () => sendaiRequestOf(choices),
  };
  return { kind, key: JSON.stringify([kind, asked[kind]()]) };
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
