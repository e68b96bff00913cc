import type { ComputeClient } from '../../compute/client.ts';
import type { Store } from '../store.ts';
import type { LossFigureAnswers } from './lossFigureAnswers.ts';
import { lossFigureAskers } from './lossFigureAskers.ts';
import { type AskedKind, type Need, needOf, needOfKind } from './lossFigureNeeds.ts';

/** The last question of a kind, and its answer once there is one. */
interface Known {
  readonly key: string;
  readonly answers: Partial<LossFigureAnswers> | null;
}

/** Asks for what figures need that are not open, so that they can be drawn before they are opened. */
export type AskAhead = (kind: AskedKind) => Promise<void>;

/**
 * Asks the worker for what the open figure needs, whenever that changes; a figure that is opened
 * again has its last answer.
 *
 * @param store -   holds the choices; the answers go there
 * @param compute - the worker
 * @param signal -  ends it
 * @returns asks for what another figure will need
 */
export function askLossFigures(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): AskAhead {
  let open: Need | null = null;
  const known = new Map<AskedKind, Known>();

  const ask = async ({ kind, key }: Need): Promise<void> => {
    known.set(kind, { key, answers: null });
    const { answers, failure } = await lossFigureAskers[kind](store.get(), compute, signal);
    const isNewest = known.get(kind)?.key === key;
    const isLasting = failure === null || !PASSING.includes(failure.kind);
    if (isNewest && isLasting) known.set(kind, { key, answers });
    else if (isNewest) known.delete(kind);
    const isWanted = open?.kind !== kind || open.key === key;
    if (isWanted && failure?.kind !== 'cancelled')
      store.send({ kind: 'lossFiguresAnswered', answers });
  };

  const look = (): void => {
    const need = needOf(store.get());
    if (need?.key === open?.key) return;
    open = need;
    if (need === null) return;
    const found = known.get(need.kind);
    if (found?.key !== need.key) void ask(need);
    else if (found.answers !== null) {
      store.send({ kind: 'lossFiguresAnswered', answers: found.answers });
    }
  };
  const stop = store.subscribe(look);
  signal.addEventListener('abort', stop, { once: true });

  return async (kind) => {
    const need = needOfKind(kind, store.get());
    const isOther = open?.kind !== kind;
    if (isOther && known.get(kind)?.key !== need.key) await ask(need);
  };
}

/** Failures of the moment: the same question may be answered the next time. */
const PASSING: readonly string[] = ['cancelled', 'engine-stopped'];
