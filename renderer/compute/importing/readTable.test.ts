import { describe, expect, it } from 'vitest';
import {
  csvText,
  emdatPublicHeader,
  emdatPublicRow,
} from '../../../datasets/importers/testing/emdatPublic.ts';
import type { FromImporter, ReadRequest } from './importMessages.ts';
import { readTable } from './readTable.ts';
import { type ImportPort, startReading } from './startReading.ts';

const request = (text: string): ReadRequest => ({
  file: 'x.csv',
  bytes: new Blob([text]),
  choices: {},
  knownAreas: ['CHN'],
});
const emdat = csvText([
  emdatPublicHeader,
  emdatPublicRow(),
  emdatPublicRow({ 'DisNo.': '2010-9002-CHN', 'Total Deaths': -1 }),
]);

describe('readTable', () => {
  it('finds the form, packs the rows and lists what is doubtful', async () => {
    const read = await readTable(request(emdat), () => undefined);
    if (!read.ok || read.value.kind !== 'read') throw new Error('not read');
    const { review, batches, codes } = read.value.table;
    expect(review).toMatchObject({
      format: 'emdat',
      rows: { read: 2, kept: 1, leftOut: 1 },
      years: { first: 2010, last: 2010 },
      faultCounts: [{ kind: 'negative-number', leftOut: 1, kept: 0 }],
    });
    expect(batches).toHaveLength(1);
    expect(codes.areas).toEqual(['CHN']);
  });

  it('asks for the columns of a table that it does not know', async () => {
    const read = await readTable(request('日期,国家\n1998,中国\n'), () => undefined);
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'unmapped', table: { header: ['日期', '国家'] } },
    });
  });

  it('refuses a file that was deleted after it was chosen, and one that no text can hold', async () => {
    const gone = new Blob([emdat]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
    const large = new Blob([emdat]);
    Object.defineProperty(large, 'size', { value: 600 * 2 ** 20 });
    for (const [bytes, message] of [
      [gone, 'x.csv needs to be readable, got NotFoundError'],
      [large, 'x.csv needs at most 500 MB, got 600'],
    ] as const) {
      const read = await readTable({ ...request(''), bytes }, () => undefined);
      expect(read).toMatchObject({ ok: false, failure: { kind: 'bad-input', message } });
    }
  });
});

describe('startReading', () => {
  function port(answer?: FromImporter): ImportPort & { ended: boolean } {
    const made: ImportPort & { ended: boolean } = {
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: () => {
        if (answer === undefined) return;
        setTimeout(() => made.onmessage?.({ data: answer } as MessageEvent<FromImporter>), 0);
      },
      terminate: () => {
        made.ended = true;
      },
    };
    return made;
  }

  it('ends the worker at once when it is withdrawn', async () => {
    const worker = port();
    const stop = new AbortController();
    const answer = startReading(
      request(emdat),
      stop.signal,
      () => undefined,
      () => worker,
    );
    stop.abort();
    expect(await answer).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(worker.ended).toBe(true);
  });

  it('is rejected by a bug in the worker', async () => {
    const worker = port({ kind: 'broken', message: 'oh' });
    const { signal } = new AbortController();
    await expect(
      startReading(
        request(emdat),
        signal,
        () => undefined,
        () => worker,
      ),
    ).rejects.toThrow('oh');
    expect(worker.ended).toBe(true);
  });
});
