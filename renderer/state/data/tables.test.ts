import { afterEach, expect, it, vi } from 'vitest';
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
    opening: { kind: 'done', value: { eventTables } as unknown as Opened },
  });
  let asked = 0;
  const readEvents = () => {
    asked += 1;
    return Promise.reject(new Error('the rows are gone'));
  };
  const tables = createTables(store, { readEvents }, () => ({}) as ComputeClient);
  const profile = await tables.profile('own/events', new AbortController().signal);
  expect(profile.ok).toBe(false);
  expect(JSON.stringify(profile)).toContain('the rows are gone');
  expect(written).toHaveLength(1);
  await tables.profile('own/events', new AbortController().signal);
  expect(asked).toBe(2);
});
