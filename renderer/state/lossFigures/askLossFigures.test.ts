import { describe, expect, it } from 'vitest';
import { failure, type Result } from '../../../analysis/failure.ts';
import type { LossBreakdown } from '../../../analysis/losses/figures/lossBreakdown.ts';
import type { LossQuestion } from '../../../analysis/losses/question.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { createStore } from '../store.ts';
import { nothingOpened } from '../testing/nothingOpened.ts';
import { windowState } from '../testing/windowState.ts';
import { askLossFigures } from './askLossFigures.ts';

/** A window with an open library, and a worker whose answers the test gives. */
function asking() {
  const store = createStore({ ...windowState, opening: { kind: 'done', value: nothingOpened } });
  const asked: ((result: Result<LossBreakdown>) => void)[] = [];
  const compute = {
    breakDownLosses: (_: LossQuestion) =>
      new Promise<Result<LossBreakdown>>((answer) => asked.push(answer)),
  } as unknown as ComputeClient;
  const askAhead = askLossFigures(store, compute, new AbortController().signal);
  const baseline = (baselineYears: 20 | 30): void =>
    store.send({
      kind: 'choicesChanged',
      change: { question: { ...store.get().choices.question, baselineYears } },
    });
  return { store, asked, askAhead, baseline };
}

const breakdown = { question: {} } as LossBreakdown;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('askLossFigures', () => {
  it('asks once for figures with the same need, and again when the question differs', async () => {
    const { store, asked, baseline } = asking();
    store.send({ kind: 'lossTabOpened', tab: 'stack' });
    asked[0]?.({ ok: true, value: breakdown });
    await settled();
    expect(store.get().lossFigures.breakdown).toBe(breakdown);
    store.send({ kind: 'lossTabOpened', tab: 'table' });
    store.send({ kind: 'lossTabOpened', tab: 'bubbles' });
    expect(asked).toHaveLength(1);
    baseline(30);
    expect(asked).toHaveLength(2);
  });

  it('has the answer to what was asked ahead when its figure is opened', async () => {
    const { store, asked, askAhead } = asking();
    const ahead = askAhead('breakdown');
    asked[0]?.({ ok: true, value: breakdown });
    await ahead;
    expect(store.get().lossFigures.breakdown).toBe(breakdown);
    store.send({ kind: 'lossTabOpened', tab: 'bubbles' });
    expect(store.get().lossFigures.breakdown).toBe(breakdown);
    expect(asked).toHaveLength(1);
  });

  it('waits for what was asked ahead when its figure is opened meanwhile', async () => {
    const { store, asked, askAhead } = asking();
    const ahead = askAhead('breakdown');
    store.send({ kind: 'lossTabOpened', tab: 'bubbles' });
    expect(asked).toHaveLength(1);
    asked[0]?.({ ok: true, value: breakdown });
    await ahead;
    expect(store.get().lossFigures.breakdown).toBe(breakdown);
  });

  it('asks again for what was withdrawn, and does not show it', async () => {
    const { store, asked, askAhead } = asking();
    const ahead = askAhead('breakdown');
    asked[0]?.(failure('cancelled', 'breakDownLosses', 'withdrawn'));
    await ahead;
    store.send({ kind: 'lossTabOpened', tab: 'stack' });
    expect(asked).toHaveLength(2);
  });

  it('does not ask ahead for what is there already, and does for what has changed', async () => {
    const { asked, askAhead, baseline } = asking();
    const ahead = askAhead('breakdown');
    asked[0]?.({ ok: true, value: breakdown });
    await ahead;
    await askAhead('breakdown');
    expect(asked).toHaveLength(1);
    baseline(20);
    void askAhead('breakdown');
    expect(asked).toHaveLength(2);
  });
});
