import type { Choices } from '../choices.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import type { LossFigureChoices, LossTab } from './lossFigureChoices.ts';

/**
 * The store as the content of one tab sees it: while another tab is open nothing changes, so that what
 * is out of sight costs nothing, and what was chosen of the figures is another object only when it
 * differs.
 *
 * @param store - of the window
 * @param tab -   whose content reads; it begins with the state as it is, as if it were open
 */
export function storeOfTab(store: Store, tab: LossTab): Store {
  let seen = store.get();
  let figures: LossFigureChoices = { ...seen.choices.lossFigures, tab };
  let choices: Choices = { ...seen.choices, lossFigures: figures };
  let shown: State = { ...seen, choices };

  const follow = (state: State): void => {
    if (state.choices !== seen.choices) {
      const next = state.choices.lossFigures;
      if (JSON.stringify(next) !== JSON.stringify(figures)) figures = next;
      choices = { ...state.choices, lossFigures: figures };
    }
    seen = state;
    shown = { ...state, choices };
  };
  return {
    ...store,
    get: () => {
      const state = store.get();
      if (state !== seen && state.choices.lossFigures.tab === tab) follow(state);
      return shown;
    },
  };
}
