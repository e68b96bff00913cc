import { describe, expect, it, vi } from 'vitest';
import type { Payload, RequestName } from '../ipc/contract.ts';
import { payloadSchemas } from '../ipc/payload.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import { defaultSettings } from './settings.ts';

const bytes = new Uint8Array([1, 2, 3]);

/** One good payload a request: a new request without one does not compile. */
const good: { readonly [Name in RequestName]: Payload<Name> } = {
  'app:about': {},
  'file:save': {
    suggestedName: '中国 losses (2008).svg',
    kind: 'svg',
    bytes,
    description: null,
  },
  'files:saveAll': { files: [{ name: 'a.csv', bytes }] },
  'settings:read': {},
  'settings:write': { ...defaultSettings, choices: { lastHazards: ['flood'], lastYear: 2022 } },
  'report:write': { name: 'losses-map.svg', bytes },
  'report:done': { files: ['losses-map.svg'], failures: [{ what: 'x', message: 'y' }] },
  'log:write': { level: 'warn', text: 'slow' },
  'text:copy': { text: '152 countries' },
  'diagnostics:copy': {},
  'link:open': { address: 'https://doi.org/10.1000/182' },
};

const names = Object.keys(good) as RequestName[];

function handlers(answer: () => unknown): Handlers {
  return Object.fromEntries(names.map((name) => [name, answer])) as unknown as Handlers;
}

describe.each(names)('dispatch of %s', (name) => {
  it('passes a good payload of the own page to its handler', async () => {
    const handler = vi.fn(() => ({ ok: true, value: 'answer' }));
    const refused = vi.fn();
    const answer = await dispatch(name, handlers(handler), true, good[name], refused);
    expect(answer).toEqual({ ok: true, value: 'answer' });
    expect(handler).toHaveBeenCalledWith(good[name]);
    expect(refused).not.toHaveBeenCalled();
  });

  it('refuses and reports a sender that is not the own page', async () => {
    const handler = vi.fn();
    const refused = vi.fn();
    const answer = await dispatch(name, handlers(handler), false, good[name], refused);
    expect(answer).toMatchObject({ ok: false, kind: 'untrusted-sender' });
    expect(handler).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledWith(name, 'untrusted-sender', expect.any(String));
  });

  it.each([
    ['nothing at all', undefined],
    ['a text', 'x'],
    ['an unknown field', { ...good[name], more: 1 }],
  ])('refuses and reports %s as payload', async (_case, payload) => {
    const handler = vi.fn();
    const refused = vi.fn();
    const answer = await dispatch(name, handlers(handler), true, payload, refused);
    expect(answer).toMatchObject({ ok: false, kind: 'bad-payload' });
    expect(handler).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledOnce();
  });

  it('answers a bug of the handler as unexpected, never as a rejection', async () => {
    const refused = vi.fn();
    const broken = () => {
      throw new Error('a bug');
    };
    const answer = await dispatch(name, handlers(broken), true, good[name], refused);
    expect(answer).toMatchObject({ ok: false, kind: 'unexpected' });
    expect(refused).toHaveBeenCalledWith(name, 'unexpected', expect.stringContaining('a bug'));
  });
});

describe('file names in payloads', () => {
  it.each([
    '../evil.svg',
    'a/b.svg',
    'a\\b.svg',
    '.hidden.svg',
    'con.svg',
    'LPT1.csv',
    'no-extension',
    'a..svg',
    `${'a'.repeat(120)}.svg`,
    'a\u0000.svg',
    'C:map.svg',
  ])('refuse %j', (suggestedName) => {
    const payload = { suggestedName, kind: 'svg', bytes, description: null };
    expect(payloadSchemas['file:save'].safeParse(payload).success).toBe(false);
  });

  it.each(['Map.svg', 'map.exe', '../map.svg', 'map', 'a b.svg', '-map.svg'])(
    'of a report refuse %j',
    (name) => {
      expect(payloadSchemas['report:write'].safeParse({ name, bytes }).success).toBe(false);
    },
  );

  it('refuse two files that a case-blind disk takes for one', () => {
    const files = ['a.csv', 'A.csv'].map((name) => ({ name, bytes }));
    expect(payloadSchemas['files:saveAll'].safeParse({ files }).success).toBe(false);
  });
});

describe('settings in payloads', () => {
  it.each([
    { ...defaultSettings, version: 2 },
    { ...defaultSettings, theme: 'pink' },
    { ...defaultSettings, choices: { 'Not a name': 1 } },
    { ...defaultSettings, choices: { nested: { a: 1 } } },
    { ...defaultSettings, choices: { endless: Number.POSITIVE_INFINITY } },
  ])('refuse %j', (settings) => {
    expect(payloadSchemas['settings:write'].safeParse(settings).success).toBe(false);
  });
});
