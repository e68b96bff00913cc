import { afterEach, expect, it, vi } from 'vitest';
import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import type { ComputeClient } from '../../compute/client.ts';
import type { EventTable } from '../../compute/importing/EventTable.ts';
import type { Opened } from '../../compute/messages.ts';
import { createStore } from '../store.ts';
import { windowState } from '../testing/windowState.ts';
import { createTables } from './tables.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells of an imported table that cannot be brought, and is asked for its profile', async () => {
  const written: string[] = [];
  const log = ({ text }: { readonly text: string }) => Promise.resolve(written.push(text));
  vi.stubGlobal('window', { riskbelt: { 'log:write': log } });
  const eventTables = [{ source: 'own' }] as unknown as readonly EventTable[];
  const store = createStore({
    ...windowState,
    opening: { kind: 'done', value: { eventTables, dataSets: [] } as unknown as Opened },
  });
  let asked = 0;
  const readEvents = () => {
    asked += 1;
    return Promise.reject(new Error('the rows are gone'));
  };
  const tables = createTables(
    store,
    { readEvents },
    () => ({}) as ComputeClient,
    () => Promise.resolve({}),
  );
  const profile = await tables.profile('own/events', new AbortController().signal);
  expect(profile.ok).toBe(false);
  expect(JSON.stringify(profile)).toContain('the rows are gone');
  expect(written).toHaveLength(1);
  await tables.profile('own/events', new AbortController().signal);
  expect(asked).toBe(2);
});

it('tells at once what was counted in a bundled file before, but not in another file', async () => {
  const losses = { name: 'emdat-losses/losses', sha256: 'a'.repeat(64) };
  const dataSets = [{ tables: [losses] }] as unknown as readonly DataSetSummary[];
  const store = createStore({
    ...windowState,
    opening: { kind: 'done', value: { dataSets } as unknown as Opened },
  });
  const counted = (rows: number) => ({ table: losses.name, rows, fields: [] });
  let started = 0;
  const start = (): ComputeClient => {
    started += 1;
    const client: Partial<ComputeClient> = {
      open: () => Promise.resolve({ ok: true, value: {} as Opened }),
      profileTable: () => Promise.resolve({ ok: true, value: counted(2) }),
    };
    return client as ComputeClient;
  };
  const readEvents = () => Promise.reject(new Error('nothing was imported'));
  for (const [sha256, rows, engines] of [
    [losses.sha256, 1, 0],
    ['b'.repeat(64), 2, 1],
  ] as const) {
    const tables = createTables(store, { readEvents }, start, () =>
      Promise.resolve({ [losses.name]: { sha256, profile: counted(1) } }),
    );
    const profile = await tables.profile(losses.name, new AbortController().signal);
    expect(profile).toEqual({ ok: true, value: counted(rows) });
    expect(started).toBe(engines);
  }
});
