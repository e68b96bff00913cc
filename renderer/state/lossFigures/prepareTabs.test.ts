import { expect, it } from 'vitest';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { createStore } from '../store.ts';
import { windowState } from '../testing/windowState.ts';
import { lossTabs } from './lossFigureChoices.ts';
import type { AskedKind } from './lossFigureNeeds.ts';
import { prepareTabs } from './prepareTabs.ts';

const { signal } = new AbortController();
const compute = { isAnswering: () => false } as unknown as ComputeClient;
const answered = { ...windowState, assessment: {} as LossAssessment };

it('asks for what each tab needs before it is drawn, one after the other', async () => {
  const store = createStore(answered);
  const asked: (readonly [AskedKind, number])[] = [];
  const askAhead = (kind: AskedKind): Promise<void> => {
    asked.push([kind, store.get().lossTabsKept.length]);
    return Promise.resolve();
  };
  await prepareTabs({ compute, store, askAhead }, () => Promise.resolve(), signal);
  expect(store.get().lossTabsKept).toEqual(lossTabs);
  expect(asked).toEqual([
    ['breakdown', lossTabs.indexOf('stack')],
    ['breakdown', lossTabs.indexOf('multiples')],
    ['breakdown', lossTabs.indexOf('bubbles')],
    ['exceedance', lossTabs.indexOf('exceedance')],
    ['trend', lossTabs.indexOf('trend')],
    ['indicators', lossTabs.indexOf('indicators')],
    ['sendai', lossTabs.indexOf('sendai')],
  ]);
});

it('gives up when a person goes elsewhere', async () => {
  const store = createStore(answered);
  const askAhead = (): Promise<void> => {
    store.send({ kind: 'viewOpened', view: 'library' });
    return Promise.resolve();
  };
  await prepareTabs({ compute, store, askAhead }, () => Promise.resolve(), signal);
  expect(store.get().lossTabsKept).toEqual([]);
});
