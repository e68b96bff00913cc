import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { BundledFiles } from '../../datasets/store/bundledFiles.ts';
import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { type ComputeClient, type ComputePort, computeClient } from './client.ts';
import type { FromWorker, OpenProgress } from './messages.ts';
import { type ServeHost, serve } from './serve.ts';
import { askedQuestion as question } from './testing/askedQuestion.ts';

/** Client and worker side in one process, speaking over a channel that copies like the real one. */
function connected(host: Partial<ServeHost> = {}): ComputeClient {
  const port: ComputePort = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message) => setTimeout(() => take(structuredClone(message)), 0),
  };
  const take = serve({
    startEngine,
    files: bundledOnDisk('datasets'),
    pause: () => setImmediate(),
    send: (message) => {
      const data: FromWorker = structuredClone(message);
      setTimeout(() => port.onmessage?.({ data } as MessageEvent<FromWorker>), 0);
    },
    ...host,
  });
  return computeClient(port, FIRST_DATA_SETS);
}

describe('serve', () => {
  it('answers questions about indicators, takes one apart, and tells of the Sendai targets', async () => {
    const client = connected();
    await client.open();
    // all that these questions need is read ahead, piece by piece, until there is none left
    const pieces: boolean[] = [];
    for (let more = true; more && pieces.length < 20; ) {
      const read = await client.readAhead(pieces.length);
      if (!read.ok) throw new Error(read.failure.message);
      more = read.value;
      pieces.push(more);
    }
    expect(pieces.slice(0, -1).every((more) => more)).toBe(true);
    expect(pieces.at(-1)).toBe(false);
    const request = {
      countrySet: 'BRI_SIGNATORIES',
      hazards: ['flood'],
      firstYear: 2001,
      lastYear: 2022,
      measure: 'eventsPer1000Km2',
      dimension: 'continent',
      baselineYears: 10,
      topCount: 10,
      scaleYear: 2023,
      withPartialYears: false,
    } as const;
    const made = await client.lossIndicators(request);
    if (!made.ok) throw new Error(made.failure.message);
    const { answer, names } = made.value;
    // the same events as in the assessment
    expect(answer.total.figures.events.value).toBe(2627);
    // the land area is loaded with the first of these questions
    expect(typeof answer.total.figures.eventsPer1000Km2.value).toBe('number');
    expect(names['Africa']).toEqual({ en: 'Africa', zh: '非洲' });
    const apart = await client.explainIndicator({ request, code: 'Africa' });
    if (!apart.ok) throw new Error(apart.failure.message);
    const { terms, byArea, byYear } = apart.value;
    const africa = answer.rows.find(({ code }) => code === 'Africa');
    expect((1000 * (terms?.above ?? 0)) / (terms?.below ?? 0)).toBe(
      africa?.figures.eventsPer1000Km2.value,
    );
    expect(byYear).toHaveLength(22);
    expect(byArea.length).toBeGreaterThan(40);
    expect(await client.lossIndicators({ ...request, source: 'events-none' })).toMatchObject({
      failure: { kind: 'unknown-code' },
    });
    const targets = await client.sendaiProgress({
      countrySet: 'BRI_SIGNATORIES',
      hazards: ['flood'],
      withPartialYears: false,
    });
    if (!targets.ok) throw new Error(targets.failure.message);
    expect(targets.value.total.targets['A-1'].baseline.yearsUsed).toBe(11);
  });

  it('opens with progress, answers the newest of several questions, and shows tables', async () => {
    const client = connected();
    const seen: OpenProgress[] = [];
    const opened = await client.open({ onProgress: (progress) => seen.push(progress) });
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.countrySets.length).toBeGreaterThan(10);
    expect(seen[0]).toEqual({ kind: 'engine' });
    expect(seen.at(-1)).toEqual({
      kind: 'datasets',
      done: FIRST_DATA_SETS.length,
      total: FIRST_DATA_SETS.length,
      name: FIRST_DATA_SETS.at(-1),
    });

    const burst = [2001, 2002, 2003].map((firstYear) =>
      client.assessLosses({ ...question, firstYear }),
    );
    const answers = await Promise.all(burst);
    expect(answers.map((answer) => (answer.ok ? 'answered' : answer.failure.kind))).toEqual([
      'cancelled',
      'cancelled',
      'answered',
    ]);
    expect(await client.assessLosses(question)).toMatchObject({
      ok: true,
      value: { total: { events: { value: 2627 } } },
    });
    const page = await client.pageTable({
      table: 'countries/countries',
      filters: [],
      order: [],
      offset: 0,
      limit: 1,
    });
    expect(page).toMatchObject({ ok: true, value: { totalRows: 250 } });
  });

  it('answers a question before the opening with a failure', async () => {
    expect(await connected().assessLosses(question)).toMatchObject({
      ok: false,
      failure: { kind: 'bad-input', message: 'assessLosses needs open first' },
    });
  });

  it('rejects when the engine cannot start, and tries again when asked again', async () => {
    let attempts = 0;
    const files: BundledFiles = { read: () => Promise.reject(new Error('no file')) };
    const client = connected({
      files,
      startEngine: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('no memory')) : startEngine();
      },
    });
    await expect(client.open()).rejects.toThrow('no memory');
    const opened = await client.open();
    expect(opened).toMatchObject({ ok: true, value: { countries: [], hazards: [] } });
    expect(opened.ok && opened.value.dataSets.every(({ state }) => state.kind === 'refused')).toBe(
      true,
    );
  });
});
