import type { Result } from '../../analysis/failure.ts';
import type { ComputeClient } from './client.ts';
import { cancelled } from './messages.ts';

/** A worker with an engine of its own, in which a person's statements can do no harm to others. */
export interface Sandbox {
  /** Asks it; it is started where it does not run. */
  readonly ask: <Value>(
    question: (client: ComputeClient) => Promise<Result<Value>>,
  ) => Promise<Result<Value>>;
  /**
   * Sees to it that a withdrawn statement really ends: where the worker does not answer in time, it
   * is ended, and the next question starts another one.
   */
  readonly makeSure: () => Promise<void>;
  /** Counts the workers that were started. */
  readonly generation: () => number;
  readonly close: () => void;
}

/** How long a withdrawn statement may take to end, in milliseconds. */
const PATIENCE = 3000;

/**
 * Makes a sandbox that starts with the first question.
 *
 * @param start -    starts a worker and speaks to it
 * @param onLost -   is told when a worker was ended, and with it what had been put into it
 * @param patience - in milliseconds
 */
export function sandbox(
  start: () => ComputeClient,
  onLost: () => void,
  patience = PATIENCE,
): Sandbox {
  let running: { readonly client: ComputeClient; readonly opened: Promise<unknown> } | null = null;
  let generation = 0;

  const end = (): void => {
    const lost = running;
    running = null;
    if (lost === null) return;
    lost.client.close();
    onLost();
  };

  /** Workers that broke under a question; the others that waited for them are not at fault. */
  const broke = new WeakSet<object>();

  async function ask<Value>(
    question: (client: ComputeClient) => Promise<Result<Value>>,
    isAgain: boolean,
  ): Promise<Result<Value>> {
    if (running === null) {
      const client = start();
      generation += 1;
      running = { client, opened: client.open() };
    }
    const current = running;
    try {
      await current.opened;
      const answer = current === running ? await question(current.client) : cancelled('open');
      const isLost = broke.has(current) && !answer.ok && answer.failure.kind === 'cancelled';
      return isLost && !isAgain ? await ask(question, true) : answer;
    } catch (cause) {
      // A worker that broke is not asked again.
      if (current === running) {
        broke.add(current);
        end();
      }
      throw cause;
    }
  }

  return {
    ask: (question) => ask(question, false),
    makeSure: async () => {
      const current = running;
      if (current === null) return;
      const late = new Promise<'late'>((resolve) => {
        setTimeout(() => resolve('late'), patience);
      });
      // Questions are answered in turn: an answer means that the statement has ended.
      const nothing = { table: '', filters: [], order: [], offset: 0, limit: 0 };
      const first = await Promise.race([late, current.client.pageTable(nothing)]);
      if (first === 'late' && current === running) end();
    },
    generation: () => generation,
    close: end,
  };
}
