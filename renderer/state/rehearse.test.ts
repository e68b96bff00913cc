import { expect, it } from 'vitest';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import { rehearse } from './rehearse.ts';
import { createStore, type Store } from './store.ts';
import { windowState } from './testing/windowState.ts';

const { question } = windowState.choices;
const { signal } = new AbortController();

function answered(): Store {
  const assessment = { question } as LossAssessment;
  const store = createStore(windowState);
  store.send({ kind: 'computationDone', assessment, areaAssessment: null });
  return store;
}

/** How often the store gave another answer object, and what the answers were. */
async function shownBy(store: Store, quiet: () => Promise<void>, ends = signal) {
  const shown: (LossAssessment | null)[] = [];
  store.subscribe(() => shown.push(store.get().assessment));
  await rehearse(store, quiet, ends);
  return shown;
}

it('shows the same answer again, which counts as no answer', async () => {
  const store = answered();
  const before = store.get();
  const shown = await shownBy(store, () => Promise.resolve());
  expect(shown.length).toBeGreaterThan(0);
  expect(new Set([before.assessment, ...shown]).size).toBe(shown.length + 1);
  for (const answer of shown) expect(answer).toEqual(before.assessment);
  expect(store.get().answers).toBe(before.answers);
});

it('ends as soon as a person chooses', async () => {
  const store = answered();
  const shown = await shownBy(store, () => {
    store.send({ kind: 'questionChanged', change: { measure: 'affected' } });
    return Promise.resolve();
  });
  expect(shown).toHaveLength(1);
});

it('shows nothing before there is an answer, nor while the next is computed', async () => {
  const none = createStore(windowState);
  expect(await shownBy(none, () => Promise.resolve())).toEqual([]);
  const asking = answered();
  asking.send({ kind: 'computationStarted' });
  expect(await shownBy(asking, () => Promise.resolve())).toEqual([]);
});

it('ends with the window', async () => {
  const ends = new AbortController();
  ends.abort();
  expect(await shownBy(answered(), () => Promise.resolve(), ends.signal)).toEqual([]);
});
