import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { writeTable } from '../writeTable.ts';
import { eventFormatOf, importEvents } from './importEvents.ts';
import { lossEventTable } from './lossEventTable.ts';
import { csvText, emdatPublicHeader, emdatPublicRow } from './testing/emdatPublic.ts';
import { lossEvent } from './testing/lossEvent.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

const known = new Set(['CHN']);
const own = writeTable(lossEventTable([lossEvent({ startYear: 2001 })]));
const emdat = csvText([emdatPublicHeader, emdatPublicRow()]);

describe('eventFormatOf', () => {
  it.each([
    ['emdat', encodeUtf8(emdat)],
    ['emdat', encodeUtf8(`\uFEFF${emdat}`)],
    ['emdat', xlsx([{ name: 'EM-DAT Data', rowsXml: rowsXml([['DisNo.', 'ISO']]) }])],
    ['noaa', encodeUtf8('"Search Parameters"\t"Year"\n')],
    ['desinventar', encodeUtf8('<?xml version="1.0"?><DESINVENTAR/>')],
    ['desinventar', encodeUtf8('\uFEFF<DESINVENTAR/>')],
    ['desinventar', encodeUtf8('Serial\tEvent\n')],
    ['riskbelt', encodeUtf8(own)],
    ['generic', encodeUtf8('国家,灾害\n中国,洪水\n')],
  ])('knows %s by its header', async (format, bytes) => {
    const found = await eventFormatOf(bytes, 'x');
    expect(found.ok && found.value.format).toBe(format);
  });

  it('asks for the encoding of a file that is not UTF-8', async () => {
    const text = Array.from('a,b\n1,2\n', (letter) => [letter.charCodeAt(0), 0]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...text.flat()]);
    const refused = await eventFormatOf(utf16, 'x.csv');
    expect(refused.ok ? '' : refused.failure.message).toContain('UTF-16');
    expect(await eventFormatOf(utf16, 'x.csv', 'utf-16le')).toMatchObject({
      ok: true,
      value: { format: 'generic', header: ['a', 'b'] },
    });
  });
});

describe('importEvents', () => {
  it('gives each event away instead of keeping it', async () => {
    const seen: string[] = [];
    const read = await importEvents(
      encodeUtf8(emdat),
      'x.csv',
      { format: 'emdat' },
      known,
      (event) => seen.push(event.eventId),
    );
    expect(read.ok && read.value.events).toEqual([]);
    expect(read.ok && read.value.rows).toEqual({ read: 1, kept: 1, leftOut: 0 });
    expect(seen).toEqual(['2010-9001']);
  });

  it('refuses a generic table without mapping and an inventory without country', async () => {
    const bytes = encodeUtf8('a,b\n1,2\n');
    for (const format of ['generic', 'desinventar'] as const) {
      expect(await importEvents(bytes, 'x.csv', { format }, known)).toMatchObject({
        failure: { kind: 'bad-setting' },
      });
    }
  });
});
