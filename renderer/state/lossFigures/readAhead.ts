import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';
import type { AskAhead } from './askLossFigures.ts';
import type { AskedKind } from './lossFigureNeeds.ts';

/** What takes long when it is first asked for, and little later. */
const KINDS: readonly AskedKind[] = ['indicators', 'breakdown', 'sendai', 'seasons'];

/**
 * Reads what figures need that are not open yet, in small pieces while the window has nothing else to
 * do: a question of a person waits for one of them at most, and no further one is begun before it is
 * answered. Done once, after a start.
 *
 * @param host -   of the window: the worker, the state, and how to ask for figures
 * @param quiet -  waits until the window is idle
 * @param signal - ends it
 */
export async function readAhead(
  host: { readonly compute: ComputeClient; readonly store: Store; readonly askAhead: AskAhead },
  quiet: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { compute, store, askAhead } = host;
  const calm = async (): Promise<boolean> => {
    do await quiet();
    while (compute.isAnswering() && !signal.aborted);
    return !signal.aborted;
  };
  for (let piece = 0; await calm(); piece += 1) {
    const read = await compute.readAhead(piece, { signal }).catch(broken);
    if (!read.ok) return;
    if (!read.value) break;
  }
  for (const kind of KINDS) {
    // an own table may be large: its figures are worked out when they are opened
    const isBundled = (): boolean => store.get().choices.question.source === undefined;
    if ((await calm()) && isBundled()) await askAhead(kind);
  }
}
