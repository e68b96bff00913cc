import { describe, expect, it } from 'vitest';
import { type ComputeClient, type ComputePort, computeClient } from './client.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { sandbox } from './sandbox.ts';

interface FakeWorker extends ComputePort {
  stuck: boolean;
  ended: boolean;
}

/** A worker that answers every question with its name's length, unless it is stuck. */
function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    stuck: false,
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (message: ToWorker) => {
      if (message.kind !== 'ask' || worker.stuck) return;
      const result = { ok: true, value: message.name.length } as unknown;
      const data = { kind: 'answer', id: message.id, result } as FromWorker;
      queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent<FromWorker>));
    },
    terminate: () => {
      worker.ended = true;
    },
  };
  return worker;
}

function made(): {
  readonly workers: FakeWorker[];
  readonly lost: () => number;
  readonly box: ReturnType<typeof sandbox>;
} {
  const workers: FakeWorker[] = [];
  let lost = 0;
  const start = (): ComputeClient => {
    const worker = fakeWorker();
    workers.push(worker);
    return computeClient(worker, []);
  };
  const box = sandbox(
    start,
    () => {
      lost += 1;
    },
    20,
  );
  return { workers, lost: () => lost, box };
}

describe('sandbox', () => {
  it('starts with the first question and answers the next with the same worker', async () => {
    const { workers, box } = made();
    expect(workers).toHaveLength(0);
    expect(await box.ask((client) => client.profileTable('a/b'))).toMatchObject({ value: 12 });
    await box.ask((client) => client.profileTable('a/b'));
    expect(workers).toHaveLength(1);
  });

  it('lets a worker live that answers after a withdrawal', async () => {
    const { workers, box, lost } = made();
    await box.ask((client) => client.profileTable('a/b'));
    await box.makeSure();
    expect([workers[0]?.ended, lost()]).toEqual([false, 0]);
  });

  it('ends a worker that does not come to an end, and starts another for the next question', async () => {
    const { workers, box, lost } = made();
    await box.ask((client) => client.profileTable('a/b'));
    const [first] = workers;
    if (first !== undefined) first.stuck = true;
    const waiting = box.ask((client) => client.profileTable('a/b'));
    await box.makeSure();
    expect(await waiting).toMatchObject({ failure: { kind: 'cancelled' } });
    expect([first?.ended, lost()]).toEqual([true, 1]);
    expect(await box.ask((client) => client.profileTable('a/b'))).toMatchObject({ value: 12 });
    expect([workers.length, box.generation()]).toEqual([2, 2]);
  });

  it('asks anew what another question broke the worker for, once', async () => {
    const { workers, box } = made();
    await box.ask((client) => client.profileTable('a/b'));
    const [first] = workers;
    if (first !== undefined) first.stuck = true;
    const innocent = box.ask((client) => client.profileTable('a/b'));
    const guilty = box.ask(() => Promise.reject(new Error('no such table')));
    await expect(guilty).rejects.toThrow('no such table');
    expect(await innocent).toMatchObject({ value: 12 });
    expect([first?.ended, workers.length]).toEqual([true, 2]);
  });
});
