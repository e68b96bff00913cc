import type { State } from '../state.ts';
import type { LossTab } from './lossFigureChoices.ts';

/** A tab that is drawn stays so, so that it shows at once when it is opened again. */
export function withTabKept(state: State, tab: LossTab): State {
  if (state.lossTabsKept.includes(tab)) return state;
  return { ...state, lossTabsKept: [...state.lossTabsKept, tab] };
}

/** Tabs are let go with their screen, and where every text in them would change out of sight. */
export function withTabsThatStay(before: State, after: State): State {
  const stay = after.view === 'losses' && after.settings.language === before.settings.language;
  return stay || after.lossTabsKept.length === 0 ? after : { ...after, lossTabsKept: [] };
}
