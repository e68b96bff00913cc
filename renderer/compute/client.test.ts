import { describe, expect, it } from 'vitest';
import { type ComputePort, computeClient } from './client.ts';
import type { FromWorker, OpenProgress, ToWorker } from './messages.ts';
import { askedQuestion as question } from './testing/askedQuestion.ts';

interface FakePort extends ComputePort {
  readonly sent: ToWorker[];
  readonly receive: (message: FromWorker) => void;
  terminated: boolean;
}

function fakePort(): FakePort {
  const port: FakePort = {
    sent: [],
    terminated: false,
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      port.sent.push(message);
    },
    terminate: () => {
      port.terminated = true;
    },
    receive: (message) => port.onmessage?.({ data: message } as MessageEvent<FromWorker>),
  };
  return port;
}

const page = { table: 'countries', filters: [], order: [], offset: 0, limit: 10 };

describe('computeClient', () => {
  it('gives each question its own id and each answer to its own question', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    const first = client.pageTable(page);
    const second = client.pageTable({ ...page, offset: 10 });
    expect(port.sent.map(({ id }) => id)).toEqual([1, 2]);
    const failure = { kind: 'bad-input', step: 'pageTable', message: '', at: [] } as const;
    port.receive({ kind: 'answer', id: 2, result: { ok: false, failure } });
    const value = { offset: 0, rows: [], shownRows: 0, totalRows: 0 };
    port.receive({ kind: 'answer', id: 1, result: { ok: true, value } });
    expect(await first).toEqual({ ok: true, value });
    expect(await second).toEqual({ ok: false, failure });
  });

  it('withdraws an assessment that a newer one overtakes', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    const old = client.assessLosses(question);
    void client.assessLosses({ ...question, firstYear: 2002 });
    expect(await old).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(port.sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['ask', 1],
      ['cancel', 1],
      ['ask', 2],
    ]);
  });

  it('sends nothing more for an answered assessment', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    const old = client.assessLosses(question);
    const failure = { kind: 'bad-setting', step: 'assessLosses', message: '', at: [] } as const;
    port.receive({ kind: 'answer', id: 1, result: { ok: false, failure } });
    await old;
    void client.assessLosses(question);
    expect(port.sent.filter(({ kind }) => kind === 'cancel')).toEqual([]);
  });

  it('answers an aborted question as cancelled and ignores a late answer', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    const controller = new AbortController();
    const answer = client.pageTable(page, { signal: controller.signal });
    controller.abort();
    const value = { offset: 0, rows: [], shownRows: 0, totalRows: 0 };
    port.receive({ kind: 'answer', id: 1, result: { ok: true, value } });
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(port.sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
  });

  it('does not ask what was aborted before', async () => {
    const port = fakePort();
    const answer = computeClient(port, []).pageTable(page, { signal: AbortSignal.abort() });
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(port.sent).toEqual([]);
  });

  it('hands on the progress of the opening', () => {
    const port = fakePort();
    const seen: OpenProgress[] = [];
    void computeClient(port, ['economy']).open({ onProgress: (progress) => seen.push(progress) });
    port.receive({ kind: 'progress', id: 1, progress: { kind: 'engine' } });
    expect(port.sent).toEqual([{ kind: 'ask', id: 1, name: 'open', payload: ['economy'] }]);
    expect(seen).toEqual([{ kind: 'engine' }]);
  });

  it('rejects on a bug, with the stack of the worker', async () => {
    const port = fakePort();
    const answer = computeClient(port, []).pageTable(page);
    port.receive({ kind: 'broken', id: 1, message: 'not possible', stack: 'at worker.ts:1' });
    await expect(answer).rejects.toMatchObject({
      message: 'not possible',
      stack: 'at worker.ts:1',
    });
  });

  it('rejects all questions when the worker stops', async () => {
    const port = fakePort();
    const answer = computeClient(port, []).pageTable(page);
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(answer).rejects.toThrow('the compute worker stopped: out of memory');
  });

  it('rejects what is asked after the worker stopped without a word', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    port.onerror?.({ message: 'a part could not be read' } as ErrorEvent);
    await expect(client.open()).rejects.toThrow('a part could not be read');
  });

  it('goes on asking after an error of a worker that answers', () => {
    const port = fakePort();
    const client = computeClient(port, []);
    port.receive({ kind: 'progress', id: 1, progress: { kind: 'engine' } });
    port.onerror?.({ message: 'a stray error' } as ErrorEvent);
    void client.pageTable(page);
    expect(port.sent).toHaveLength(1);
  });

  it('keeps the compiled engine for another worker', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    expect(client.compiledEngine()).toBeNull();
    const compiled = await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    port.receive({ kind: 'compiled', compiled });
    expect(client.compiledEngine()).toBe(compiled);
  });

  it('ends the worker and withdraws what is under way', async () => {
    const port = fakePort();
    const client = computeClient(port, []);
    const answer = client.open();
    client.close();
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(port.terminated).toBe(true);
  });
});
