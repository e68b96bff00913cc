import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { type EventMapping, readEventMapping } from './eventMapping.ts';
import { type GenericEventsOptions, genericEvents } from './genericEvents.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

const knownAreas = new Set(['CHN', 'NPL', 'DEU']);

const mapping: EventMapping = {
  version: 1,
  columns: {
    eventId: { column: '编号' },
    area: { column: '国家' },
    hazard: { column: '灾种' },
    startDate: { column: '日期' },
    deaths: { column: '死亡人数' },
    affected: { column: '受灾人口（万人）', factor: 10_000 },
    lossUsd: { column: '损失（百万美元）', factor: 1_000_000 },
  },
  dateFormat: 'YMD',
  hazards: { 洪涝: { hazard: 'flood' }, 山洪: { hazard: 'flood', subtype: 'flash-flood' } },
  areas: { 中国: 'CHN' },
  everywhere: {},
  missing: ['不详'],
  source: 'made up',
};
const header = '编号,国家,灾种,日期,死亡人数,受灾人口（万人）,损失（百万美元）';

function without(...fields: readonly string[]): EventMapping['columns'] {
  const kept = Object.entries(mapping.columns).filter(([field]) => !fields.includes(field));
  return Object.fromEntries(kept);
}

async function read(rows: readonly string[], options: Partial<GenericEventsOptions> = {}) {
  const bytes = encodeUtf8(`${[header, ...rows].join('\n')}\n`);
  const imported = await genericEvents(bytes, 'x.csv', { mapping, knownAreas, ...options });
  if (!imported.ok) throw new Error(imported.failure.message);
  return imported.value;
}

describe('genericEvents', () => {
  it('tells of a row that is there twice, and keeps it unless told otherwise', async () => {
    const own = { ...mapping, columns: without('eventId') };
    const rows = [
      'a,中国,洪涝,2012-08-03,4,,',
      'a,中国,洪涝,2012-08-03,5,,',
      'a,中国,洪涝,2012-08-03,4,,',
    ];
    const { faults, counts } = await read(rows, { mapping: own });
    expect(faults).toEqual([
      {
        kind: 'same-row-twice',
        place: 'x.csv:4:1',
        reason: 'every cell is that of the row at x.csv:2:1',
        row: 'kept',
      },
    ]);
    expect(counts.countryEvents).toBe(3);
    const strict = await read(rows, { mapping: own, faults: { 'same-row-twice': 'leave-out' } });
    expect(strict.rows).toEqual({ read: 3, kept: 2, leftOut: 1 });
  });
  it('reads by the mapping: words, units without a changed digit, gaps', async () => {
    const { events, faults, counts } = await read([
      'a,中国,洪涝,2012年8月3日,4,1.23,4.35',
      'a,NPL,山洪,2012/8,不详,,',
    ]);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ countryEvents: 2, distinctEvents: 1 });
    expect(events[0]).toMatchObject({
      eventId: 'a',
      countryEventId: 'a-CHN',
      area: 'CHN',
      hazard: 'flood',
      subtype: null,
      startYear: 2012,
      startDay: 3,
      deaths: 4,
      affected: 12_300,
      lossUsd: 4_350_000,
      source: 'made up',
      origin: 'x.csv:2:1',
    });
    expect(events[1]).toMatchObject({
      area: 'NPL',
      subtype: 'flash-flood',
      startPrecision: 'month',
      deaths: null,
      affected: null,
      lossUsd: null,
    });
  });

  it('lists bad cells by line and column', async () => {
    const { faults, rows } = await read([
      'a,中国,洪涝,20222,4,1,1',
      'b,Atlantis,洪涝,2012,4,1,1',
      'c,中国,UFO,2012,4,1,1',
      'd,中国,洪涝,2012,-4,1,1',
      'e,中国,洪涝,2012,4,0.00001,1',
      'f,中国,洪涝,2012,4,1,"1,5"',
      ',中国,洪涝,2012,4,1,1',
      'g,中国,洪涝,,4,1,1',
      'h,中国,洪涝',
    ]);
    expect(faults.map(({ kind, place }) => [kind, place])).toEqual([
      ['year-out-of-range', 'x.csv:2:9'],
      ['unknown-area', 'x.csv:3:3'],
      ['unknown-hazard', 'x.csv:4:6'],
      ['negative-number', 'x.csv:5:14'],
      ['fraction-of-persons', 'x.csv:6:16'],
      ['text-in-number', 'x.csv:7:18'],
      ['missing-event-id', 'x.csv:8:1'],
      ['year-missing', 'x.csv:9:9'],
      ['wrong-cell-count', 'x.csv:10:1'],
    ]);
    expect(rows).toEqual({ read: 9, kept: 0, leftOut: 9 });
  });

  it('takes each row for an event of its own where there are no ids', async () => {
    const columns = without('eventId');
    const { counts } = await read(['a,中国,洪涝,2012,4,1,1', 'a,中国,洪涝,2012,4,1,1'], {
      mapping: { ...mapping, columns },
    });
    expect(counts).toEqual({ countryEvents: 2, distinctEvents: 2 });
  });

  it('knows our own codes, the area and hazard of a whole table, and codes of former states', async () => {
    const own = await read(['a,CHN,flood/flash-flood,2012,4,1,1', 'b,DDR,storm,1980,4,1,1']);
    expect(
      own.events.map(({ areaThen, area, hazard, subtype }) => [areaThen, area, hazard, subtype]),
    ).toEqual([
      ['CHN', 'CHN', 'flood', 'flash-flood'],
      ['DDR', 'DEU', 'storm', null],
    ]);
    const columns = without('area', 'hazard');
    const { events } = await read(['a,?,?,2012,4,1,1'], {
      mapping: { ...mapping, columns, everywhere: { area: 'NPL', hazard: 'drought' } },
    });
    expect(events[0]).toMatchObject({ area: 'NPL', hazard: 'drought' });
  });

  it('reads a workbook, dates of cells included', async () => {
    const rows = rowsXml([
      header.split(','),
      ['a', '中国', '洪涝', '2012-08-03T00:00:00.000Z', 4, 1.23, 2],
    ]);
    const bytes = xlsx([{ name: '灾情', rowsXml: rows }]);
    const imported = await genericEvents(bytes, 'x.xlsx', { mapping, knownAreas });
    expect(imported.ok && imported.value.events[0]).toMatchObject({
      startDay: 3,
      affected: 12_300,
      origin: 'x.xlsx:灾情:A2',
    });
  });

  it('names columns of the mapping that the table does not have', async () => {
    const imported = await genericEvents(encodeUtf8('编号,国家\n'), 'x.csv', {
      mapping,
      knownAreas,
    });
    expect(!imported.ok && imported.failure).toMatchObject({
      kind: 'bad-setting',
      at: ['灾种', '日期', '死亡人数', '受灾人口（万人）', '损失（百万美元）'],
    });
  });
});

describe('readEventMapping', () => {
  it('takes a mapping that went through a file', () => {
    expect(readEventMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({
      ok: true,
      value: mapping,
    });
  });

  it.each([
    [{ version: 2 }, 'version'],
    [{ dateFormat: 'YDM' }, 'dateFormat'],
    [{ columns: { ...mapping.columns, startYear: { column: '年' } } }, 'columns'],
    [{ columns: { startYear: { column: '年', factor: 2 } } }, 'columns'],
    [
      { columns: { ...mapping.columns, deaths: { column: 'd', factor: -1 } } },
      'columns.deaths.factor',
    ],
    [{ columns: { ...mapping.columns, survivors: { column: 's' } } }, 'columns'],
    [{ areas: { 中国: 'China' } }, 'areas.中国'],
    [{ more: 1 }, ''],
  ])('refuses %j by its path', (changes, path) => {
    const read = readEventMapping({ ...mapping, ...changes });
    expect(!read.ok && read.failure.kind).toBe('bad-setting');
    expect(!read.ok && read.failure.at).toContain(path);
  });
});
