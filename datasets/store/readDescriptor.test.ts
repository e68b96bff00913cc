import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { readDescriptor } from './readDescriptor.ts';
import { dataSetFiles, resourceOf } from './testing/bundle.ts';

const csv = 'iso3\nAAA\n';
const resource = resourceOf(
  'areas',
  csv,
  [{ name: 'iso3', type: 'string', description: 'area' }],
  ['iso3'],
);
const good = (): Uint8Array =>
  dataSetFiles('made-up', resource, csv).get('datapackage.json') ?? new Uint8Array();

/** The descriptor with one thing changed. */
function changed(change: (descriptor: Record<string, unknown>) => void): Uint8Array {
  const descriptor = JSON.parse(new TextDecoder().decode(good())) as Record<string, unknown>;
  change(descriptor);
  return encodeUtf8(JSON.stringify(descriptor));
}

describe('readDescriptor', () => {
  it('reads a description that is as it should be', () => {
    const read = readDescriptor('made-up', good());
    expect(read).toMatchObject({ ok: true, value: { name: 'made-up' } });
  });

  it('refuses what is no JSON, or no UTF-8', () => {
    expect(readDescriptor('made-up', encodeUtf8('{'))).toMatchObject({
      failure: { kind: 'bad-input', at: ['made-up/datapackage.json'] },
    });
    expect(readDescriptor('made-up', Uint8Array.of(0xff, 0xfe, 0x7b)).ok).toBe(false);
  });

  it('names the place where the schema is broken', () => {
    const bytes = changed((descriptor) => {
      descriptor['version'] = 3;
    });
    expect(readDescriptor('made-up', bytes)).toMatchObject({
      failure: { kind: 'bad-input', at: ['made-up/datapackage.json:version'] },
    });
    const none = changed((descriptor) => {
      delete descriptor['resources'];
    });
    expect(readDescriptor('made-up', none)).toMatchObject({
      failure: { at: ['made-up/datapackage.json:resources'] },
    });
  });

  it('refuses a description of another folder', () => {
    const read = readDescriptor('other', good());
    expect(read).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(read.ok ? '' : read.failure.message).toContain('got made-up');
  });
});
