import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { type EmdatPublicOptions, emdatPublicTable } from './emdatPublicTable.ts';
import {
  csvText,
  type EmdatPublicCells,
  emdatPublicHeader,
  emdatPublicRow,
} from './testing/emdatPublic.ts';
import { wideRowsXml } from './testing/wideRowsXml.ts';
import { xlsx } from './testing/xlsx.ts';

const knownAreas = new Set(['CHN', 'IDN', 'THA', 'PRT', 'ESP', 'DEU', 'KEN']);

async function importRows(
  rows: readonly EmdatPublicCells[],
  options: Partial<EmdatPublicOptions> = {},
) {
  const text = csvText([emdatPublicHeader, ...rows.map(emdatPublicRow)]);
  const read = await emdatPublicTable(encodeUtf8(text), 'x.csv', { knownAreas, ...options });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

describe('emdatPublicTable', () => {
  it('reads a row of the CSV, thousands as US$', async () => {
    const { events, faults } = await importRows([{}]);
    expect(faults).toEqual([]);
    expect(events).toEqual([
      {
        eventId: '2010-9001',
        countryEventId: '2010-9001-CHN',
        part: 1,
        parts: 1,
        year: 2010,
        areaThen: 'CHN',
        area: 'CHN',
        hazard: 'flood',
        subtype: 'riverine-flood',
        startYear: 2010,
        startMonth: 7,
        startDay: 4,
        startPrecision: 'day',
        endYear: 2010,
        endMonth: 7,
        endDay: 9,
        endPrecision: 'day',
        deaths: 12,
        injured: 30,
        affected: 500,
        homeless: 20,
        totalAffected: 550,
        lossUsd: 1_000_000,
        lossUsdAdjusted: 1_574_803,
        insuredLossUsd: 100_000,
        insuredLossUsdAdjusted: 160_000,
        consumerPriceIndex: 63.5,
        historic: false,
        source: 'EM-DAT public table',
        origin: 'x.csv:2:1',
      },
    ]);
  });

  it('reads the workbook as it reads the CSV, a sheet of notes before the data skipped', async () => {
    const rows = [
      emdatPublicHeader,
      emdatPublicRow(),
      emdatPublicRow({ 'DisNo.': '2011-9002-CHN' }),
    ];
    const bytes = xlsx([
      { name: 'EM-DAT Info', rowsXml: wideRowsXml([['made up']]) },
      { name: 'EM-DAT Data', rowsXml: wideRowsXml(rows) },
    ]);
    const read = await emdatPublicTable(bytes, 'x.xlsx', { knownAreas });
    const fromCsv = await importRows([{}, { 'DisNo.': '2011-9002-CHN' }]);
    const withoutOrigin = (events: typeof fromCsv.events) =>
      events.map((event) => ({ ...event, origin: '' }));
    expect(read.ok && withoutOrigin(read.value.events)).toEqual(withoutOrigin(fromCsv.events));
    expect(read.ok && read.value.events[1]?.origin).toBe('x.xlsx:EM-DAT Data:A3');
  });

  it('keeps every gap a gap and a date as exact as it is known', async () => {
    const { events } = await importRows([
      {
        'Start Month': null,
        'Start Day': null,
        'End Day': '',
        'Total Deaths': null,
        'No. Injured': null,
        'Total Affected': 520,
        "Total Damage ('000 US$)": null,
        "Total Damage, Adjusted ('000 US$)": null,
        CPI: null,
        Historic: null,
      },
    ]);
    expect(events[0]).toMatchObject({
      startMonth: null,
      startDay: null,
      startPrecision: 'year',
      endMonth: 7,
      endDay: null,
      endPrecision: 'month',
      deaths: null,
      injured: null,
      lossUsd: null,
      lossUsdAdjusted: null,
      consumerPriceIndex: null,
      historic: null,
    });
  });

  it('tells country-events from distinct events', async () => {
    const { counts } = await importRows([
      { 'DisNo.': '2004-9659-IDN', ISO: 'IDN' },
      { 'DisNo.': '2004-9659-THA', ISO: 'THA' },
      { 'DisNo.': '2004-9660-THA', ISO: 'THA' },
    ]);
    expect(counts).toEqual({ countryEvents: 3, distinctEvents: 2 });
  });

  const apart: readonly EmdatPublicCells[] = [
    { 'DisNo.': '2010-0001-CHN', 'Disaster Type': 'Epidemic', 'Disaster Subtype': 'Viral disease' },
    {
      'DisNo.': '2010-0002-CHN',
      'Disaster Type': 'Infestation',
      'Disaster Subtype': 'Grasshopper infestation',
    },
    {
      'DisNo.': '2010-0003-CHN',
      'Disaster Group': 'Technological',
      'Disaster Type': 'Road',
      'Disaster Subtype': 'Road',
    },
    {
      'DisNo.': '2010-0004-CHN',
      'Disaster Group': 'Technological',
      'Disaster Type': 'New type',
      'Disaster Subtype': 'New',
    },
    {},
  ];

  it('counts epidemics and technological events and keeps them apart unless asked', async () => {
    const { events, keptApart, rows } = await importRows(apart);
    expect(events.map(({ hazard, subtype }) => [hazard, subtype])).toEqual([
      ['infestation', 'grasshoppers'],
      ['flood', 'riverine-flood'],
    ]);
    expect(keptApart).toEqual({ epidemic: 1, technological: 2 });
    expect(rows).toEqual({ read: 5, kept: 2, leftOut: 0 });
  });

  it('takes the classes that the caller names', async () => {
    const { events, keptApart } = await importRows(apart, { classes: ['epidemic'] });
    expect(events.map(({ hazard, subtype }) => [hazard, subtype])).toEqual([
      ['epidemic', 'viral-disease'],
    ]);
    expect(keptApart).toEqual({ biological: 1, natural: 1, technological: 2 });
  });

  it('maps codes of former states by the year and keeps the code of the time', async () => {
    const former = (code: string, year: number): EmdatPublicCells => ({
      'DisNo.': `${year}-9001-${code}`,
      ISO: code,
      'Start Year': year,
      'End Year': year,
    });
    const { events, faults } = await importRows([
      former('AZO', 1998),
      former('SPI', 2005),
      former('DFR', 1962),
      former('DDR', 1981),
      former('SUN', 1988),
      former('YUG', 1963),
      former('YUG', 1999),
      former('SCG', 2005),
      former('CSK', 1997),
    ]);
    expect(events.map(({ areaThen, area }) => [areaThen, area])).toEqual([
      ['AZO', 'PRT'],
      ['SPI', 'ESP'],
      ['DFR', 'DEU'],
      ['DDR', 'DEU'],
      ['SUN', null],
      ['YUG', null],
      ['YUG', 'SCG'],
      ['SCG', 'SCG'],
      ['CSK', null],
    ]);
    expect(faults.map(({ kind, reason, row }) => [kind, reason, row])).toEqual([
      ['code-outside-its-years', 'code CSK needs a year in which it was in use, got 1997', 'kept'],
    ]);
    expect(faults[0]?.place).toMatch(/^x\.csv:10:\d+$/);
  });

  it('divides a drought over its years by the rule of CRED on request only', async () => {
    const drought: EmdatPublicCells = {
      'Disaster Subgroup': 'Climatological',
      'Disaster Type': 'Drought',
      'Disaster Subtype': 'Drought',
      'Start Year': 1999,
      'End Year': 2001,
      'Total Deaths': 30,
      'No. Injured': null,
      'No. Affected': 900,
      'No. Homeless': null,
      'Total Affected': 900,
      "Total Damage ('000 US$)": 6,
    };
    const asRecorded = await importRows([drought]);
    expect(asRecorded.events.map(({ year, deaths }) => [year, deaths])).toEqual([[1999, 30]]);
    const eachYear = await importRows([drought], { drought: 'each-year' });
    expect(
      eachYear.events.map((part) => [part.year, part.deaths, part.totalAffected, part.lossUsd]),
    ).toEqual([
      [1999, 10, 900, 2000],
      [2000, 10, 900, 2000],
      [2001, 10, 900, 2000],
    ]);
    expect(eachYear.counts).toEqual({ countryEvents: 1, distinctEvents: 1 });
  });

  const place = (column: (typeof emdatPublicHeader)[number]): string => {
    const before = emdatPublicRow().slice(0, emdatPublicHeader.indexOf(column));
    return `x.csv:2:${before.map((cell) => `${cell ?? ''},`).join('').length + 1}`;
  };

  it.each([
    [
      { 'Total Deaths': -1 },
      'negative-number',
      'Total Deaths needs at least 0, got "-1"',
      'Total Deaths',
    ],
    [
      { 'Total Deaths': 'many' },
      'text-in-number',
      'Total Deaths needs a number, got "many"',
      'Total Deaths',
    ],
    [
      { 'Total Deaths': 1.5 },
      'fraction-of-persons',
      'Total Deaths needs a whole number, got "1.5"',
      'Total Deaths',
    ],
    [
      { 'Disaster Type': 'Flooding' },
      'unknown-hazard',
      'hazard "Flooding / Riverine flood" is unknown',
      'Disaster Type',
    ],
    [{ ISO: 'CHX' }, 'unknown-area', 'area code "CHX" is unknown', 'ISO'],
    [
      { 'Start Year': 20222 },
      'year-out-of-range',
      'start year needs a whole number from 1900 to 2100, got "20222"',
      'Start Year',
    ],
    [{ 'Start Year': null }, 'year-missing', 'start year is empty', 'Start Year'],
    [
      { 'Start Month': 13 },
      'impossible-date',
      'start month needs a whole number from 1 to 12, got "13"',
      'Start Month',
    ],
    [
      { 'Start Month': 2, 'Start Day': 29 },
      'impossible-date',
      'start day needs a whole number from 1 to 28, got "29"',
      'Start Day',
    ],
    [{ 'End Year': 2009 }, 'end-before-start', 'end needs to be after the start', 'End Year'],
    [
      { 'DisNo.': '2010-1-CHN' },
      'malformed-event-id',
      'DisNo. needs year, number and area as 2004-0659-IDN, got "2010-1-CHN"',
      'DisNo.',
    ],
  ] as const)(
    'lists %j by line and column and leaves the row out',
    async (changes, kind, reason, column) => {
      const { events, faults, faultCounts, rows } = await importRows([
        changes,
        { 'DisNo.': '2010-9002-CHN' },
      ]);
      const found = faults.find((fault) => fault.kind === kind);
      expect(found).toEqual({ kind, place: place(column), reason, row: 'left-out' });
      expect(events.map(({ countryEventId }) => countryEventId)).toEqual(['2010-9002-CHN']);
      expect(faultCounts).toContainEqual({ kind, leftOut: 1, kept: 0 });
      expect(rows).toEqual({ read: 2, kept: 1, leftOut: 1 });
    },
  );

  it('keeps a bad row on request, the bad cell a gap and still listed', async () => {
    const { events, faults } = await importRows(
      [{ 'Total Deaths': -1 }, { 'DisNo.': '2010-9002-CHN', 'Start Year': 20222 }],
      {
        faults: { 'negative-number': 'keep', 'year-out-of-range': 'keep' },
      },
    );
    expect(events.map(({ deaths, injured, year }) => [deaths, injured, year])).toEqual([
      [null, 30, 2010],
      [12, 30, null],
    ]);
    expect(faults.map(({ kind, row }) => [kind, row])).toEqual([
      ['negative-number', 'kept'],
      ['year-out-of-range', 'kept'],
    ]);
  });

  it('lists totals that do not add up, keeps them as they stand or leaves them out', async () => {
    const kept = await importRows([{ 'Total Affected': 600 }]);
    expect(kept.events[0]).toMatchObject({
      injured: 30,
      affected: 500,
      homeless: 20,
      totalAffected: 600,
    });
    expect(kept.faults).toEqual([
      {
        kind: 'totals-differ',
        place: place('Total Affected'),
        reason: 'total affected needs 550 as injured, affected and homeless add up, got 600',
        row: 'kept',
      },
    ]);
    const left = await importRows([{ 'Total Affected': 600 }], {
      faults: { 'totals-differ': 'leave-out' },
    });
    expect(left.rows).toEqual({ read: 1, kept: 0, leftOut: 1 });
  });

  it('leaves out the second of two equal country-events and names the first', async () => {
    const { events, faults } = await importRows([{}, {}]);
    expect(events).toHaveLength(1);
    expect(faults).toEqual([
      {
        kind: 'duplicate-event-id',
        place: 'x.csv:3:1',
        reason: 'event "2010-9001-CHN" is there already, at x.csv:2:1',
        row: 'left-out',
      },
    ]);
  });

  it('leaves out a row whose cells cannot be told apart', async () => {
    const text = `${csvText([emdatPublicHeader])}2010-9001-CHN,No\n`;
    const read = await emdatPublicTable(encodeUtf8(text), 'x.csv', { knownAreas });
    expect(read.ok && read.value.faults).toEqual([
      {
        kind: 'wrong-cell-count',
        place: 'x.csv:2:1',
        reason: 'needs 46 cells as the header has, got 2',
        row: 'left-out',
      },
    ]);
  });

  it('refuses GBK text until the caller states its encoding', async () => {
    const head = csvText([emdatPublicHeader, emdatPublicRow({ Country: '?' })]);
    const [before, after] = head.split('?') as [string, string];
    const gbk = new Uint8Array([
      ...encodeUtf8(before),
      0xd6,
      0xd0,
      0xb9,
      0xfa,
      ...encodeUtf8(after),
    ]);
    const refused = await emdatPublicTable(gbk, 'x.csv', { knownAreas });
    expect(!refused.ok && refused.failure.message).toContain(
      'is not UTF-8: save the file as UTF-8 and try again, or state its encoding: it can be read as GB18030',
    );
    const read = await emdatPublicTable(gbk, 'x.csv', { knownAreas, encoding: 'gb18030' });
    expect(read.ok && read.value.rows.kept).toBe(1);
  });

  it('names every absent column', async () => {
    const text = 'DisNo.,Disaster Group\n';
    const read = await emdatPublicTable(encodeUtf8(text), 'x.csv', { knownAreas });
    expect(!read.ok && read.failure.message).toBe(
      `x.csv needs the columns "Disaster Type", "Disaster Subtype", "ISO", "Start Year", "End Year", "Total Deaths", "Total Affected", "Total Damage ('000 US$)"`,
    );
  });

  it('refuses an old binary workbook and a table of something else', async () => {
    const xls = await emdatPublicTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'x.xls', {
      knownAreas,
    });
    expect(!xls.ok && xls.failure.message).toContain('save it as xlsx or CSV');
    const other = await emdatPublicTable(encodeUtf8('a,b\n1,2\n'), 'x.csv', { knownAreas });
    expect(!other.ok && other.failure.message).toBe('x.csv needs a header with "DisNo.", got none');
  });
});
