import type { ComputeClient } from '../../compute/client.ts';
import type { Store } from '../store.ts';
import type { AskAhead } from './askLossFigures.ts';
import { lossTabs } from './lossFigureChoices.ts';
import { kindOfNeed } from './lossFigureNeeds.ts';

/**
 * Has the tabs below the first view drawn one by one while the window has nothing else to do, so that
 * each shows at once when it is opened. Done once, after a start; given up when a person goes to another
 * screen or brings a table of their own, which may be large.
 *
 * @param host -   of the window: the worker, the state, and how to ask for figures
 * @param quiet -  waits until the window is idle
 * @param signal - ends it
 */
export async function prepareTabs(
  host: { readonly compute: ComputeClient; readonly store: Store; readonly askAhead: AskAhead },
  quiet: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { compute, store, askAhead } = host;
  const calm = async (): Promise<void> => {
    do await quiet();
    while ((compute.isAnswering() || store.get().assessment === null) && !signal.aborted);
  };
  const isWanted = (): boolean => {
    const { view, choices } = store.get();
    return !signal.aborted && view === 'losses' && choices.question.source === undefined;
  };
  for (const tab of lossTabs) {
    await calm();
    if (!isWanted()) return;
    const kind = kindOfNeed({ ...store.get().choices.lossFigures, tab });
    if (kind !== null) {
      await askAhead(kind);
      await calm();
    }
    if (!isWanted()) return;
    store.send({ kind: 'lossTabPrepared', tab });
  }
}
