import type { Store } from './store.ts';

/** After so many the window draws an answer about as fast as it ever will. */
const REHEARSALS = 3;

/**
 * Shows the first answer again, unchanged, while the window is idle: code that never ran takes
 * several times as long, and a person's first choice runs the same. Ends with that choice.
 *
 * @param store -  of the window, with an answer on screen
 * @param quiet -  waits until the window is idle
 * @param signal - ends it
 */
export async function rehearse(
  store: Store,
  quiet: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { question } = store.get().choices;
  for (let done = 0; done < REHEARSALS; done += 1) {
    await quiet();
    const { choices, computation } = store.get();
    if (signal.aborted || choices.question !== question) return;
    if (computation.kind === 'done') store.send({ kind: 'answerRehearsed' });
  }
}
