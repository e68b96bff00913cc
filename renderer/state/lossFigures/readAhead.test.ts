import { expect, it } from 'vitest';
import { success } from '../../../analysis/failure.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { createStore } from '../store.ts';
import { windowState } from '../testing/windowState.ts';
import { readAhead } from './readAhead.ts';

const signal = new AbortController().signal;
const quiet = (): Promise<void> => Promise.resolve();

it('reads piece after piece, begins none while a person waits, and then asks for figures', async () => {
  const done: string[] = [];
  let answering = 0;
  const compute = {
    readAhead: (piece: number) => {
      expect(answering, 'a piece was begun while a question was under way').toBe(0);
      done.push(`piece ${piece}`);
      answering = 2;
      return Promise.resolve(success(piece < 2));
    },
    isAnswering: () => {
      answering = Math.max(0, answering - 1);
      return answering > 0;
    },
  } as unknown as ComputeClient;
  const askAhead = (kind: string): Promise<void> => {
    done.push(kind);
    return Promise.resolve();
  };
  await readAhead({ compute, store: createStore(windowState), askAhead }, quiet, signal);
  expect(done).toEqual([
    'piece 0',
    'piece 1',
    'piece 2',
    'indicators',
    'breakdown',
    'sendai',
    'seasons',
  ]);
});

it('asks for no figures of a table that a person brought', async () => {
  const done: string[] = [];
  const compute = {
    readAhead: () => Promise.resolve(success(false)),
    isAnswering: () => false,
  } as unknown as ComputeClient;
  const question = { ...windowState.choices.question, source: 'own' };
  const store = createStore({
    ...windowState,
    choices: { ...windowState.choices, question },
  });
  const askAhead = (kind: string): Promise<void> => {
    done.push(kind);
    return Promise.resolve();
  };
  await readAhead({ compute, store, askAhead }, quiet, signal);
  expect(done).toEqual([]);
});
