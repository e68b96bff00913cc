import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import { indicatorRequestOf, sendaiRequestOf } from './indicatorRequests.ts';
import type { LossTab } from './lossFigureChoices.ts';

/** What the open figure needs beside the assessment, as a text that differs when the need does. */
function needOf({ view, opening, choices }: State): string | null {
  if (view !== 'losses' || opening.kind !== 'done') return null;
  const { tab, deviationOf, exceedanceBasis } = choices.lossFigures;
  const { question } = choices;
  switch (tab) {
    case 'deviations':
      return deviationOf === 'year' ? null : JSON.stringify(['breakdown', question]);
    case 'stack':
    case 'multiples':
    case 'bubbles':
    case 'trend':
      return JSON.stringify(['breakdown', question]);
    case 'exceedance':
      return JSON.stringify([
        'exceedance',
        question,
        memberChosen({ choices, opening }),
        exceedanceBasis,
      ]);
    case 'indicators':
      return JSON.stringify(indicatorRequestOf(choices));
    case 'sendai':
      return JSON.stringify(['sendai', sendaiRequestOf(choices)]);
    case 'heatMap':
    case 'structure':
    case 'table':
    case 'lorenz':
      return null;
  }
}

/** The chosen country if it is a member of the country set. */
export function memberChosen({
  choices,
  opening,
}: Pick<State, 'choices' | 'opening'>): string | null {
  if (opening.kind !== 'done') return null;
  const set = opening.value.countrySets.find(({ code }) => code === choices.question.countrySet);
  const { chosenArea } = choices;
  return chosenArea !== null && set?.areas.includes(chosenArea) === true ? chosenArea : null;
}

/** Asks the worker for what the open figure needs, whenever that changes. */
export function askLossFigures(store: Store, compute: ComputeClient, signal: AbortSignal): void {
  let asked: string | null = null;
  const look = (): void => {
    const state = store.get();
    const need = needOf(state);
    if (need === asked) return;
    asked = need;
    if (need === null) return;
    void askers[state.choices.lossFigures.tab]?.(store, compute, signal);
  };
  const stop = store.subscribe(look);
  signal.addEventListener('abort', stop, { once: true });
}

async function askIndicators(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): Promise<void> {
  const request = indicatorRequestOf(store.get().choices);
  const result = await compute.lossIndicators(request, { signal }).catch(broken);
  if (!result.ok && result.failure.kind === 'cancelled') return;
  store.send({ kind: 'lossFiguresAnswered', answers: { indicators: { request, result } } });
}

async function askSendai(store: Store, compute: ComputeClient, signal: AbortSignal): Promise<void> {
  const request = sendaiRequestOf(store.get().choices);
  const result = await compute.sendaiProgress(request, { signal }).catch(broken);
  if (!result.ok && result.failure.kind === 'cancelled') return;
  store.send({ kind: 'lossFiguresAnswered', answers: { sendai: { request, result } } });
}

async function askBreakdown(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): Promise<void> {
  const { question } = store.get().choices;
  const made = await compute.breakDownLosses(question, { signal }).catch(broken);
  if (made.ok) store.send({ kind: 'lossFiguresAnswered', answers: { breakdown: made.value } });
  else if (made.failure.kind !== 'cancelled') {
    store.send({ kind: 'lossFiguresAnswered', answers: { breakdown: null } });
  }
}

async function askExceedance(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): Promise<void> {
  const state = store.get();
  const { question, lossFigures } = state.choices;
  const area = memberChosen(state);
  const basis = lossFigures.exceedanceBasis;
  const result = await compute.lossExceedance({ question, area, basis }, { signal }).catch(broken);
  if (!result.ok && result.failure.kind === 'cancelled') return;
  store.send({
    kind: 'lossFiguresAnswered',
    answers: { exceedance: { question, area, basis, result } },
  });
}

/** What is asked for each figure that needs more than the assessment. */
const askers: Partial<
  Record<LossTab, (store: Store, compute: ComputeClient, signal: AbortSignal) => Promise<void>>
> = {
  deviations: askBreakdown,
  stack: askBreakdown,
  multiples: askBreakdown,
  bubbles: askBreakdown,
  trend: askBreakdown,
  exceedance: askExceedance,
  indicators: askIndicators,
  sendai: askSendai,
};
