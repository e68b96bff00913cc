import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { type DesinventarOptions, desinventar } from './desinventar.ts';
import { desinventarHazard } from './desinventarHazards.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

type Card = Readonly<Record<string, string | number>>;

const storm: Card = {
  serial: 'M-1',
  level0: 'P1',
  name0: 'Made-up province',
  evento: 'STORM',
  lugar: 'made up & short',
  fechano: 2012,
  fechames: 8,
  fechadia: 3,
  muertos: 4,
  hay_muertos: -1,
  heridos: 9,
  hay_heridos: -1,
  desaparece: 2,
  hay_deasparece: -1,
  damnificados: 120,
  hay_damnificados: -1,
  afectados: 80,
  hay_afectados: -1,
  valorus: 2500.5,
  valorloc: 99999,
  glide: '',
};

function xml(cards: readonly Card[]): string {
  const rows = cards.map((card) => {
    const cells = Object.entries({ ...storm, ...card }).map(
      ([name, value]) => `<${name}>${String(value).replaceAll('&', '&amp;')}</${name}>\n`,
    );
    return `<TR>${cells.join('')}</TR>\n`;
  });
  const names =
    '<TR><nombre>Tromba</nombre><nombre_en>TORNADO</nombre_en></TR><TR><nombre>STORM</nombre><nombre_en>STORM</nombre_en></TR>';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<DESINVENTAR>\n<eventos>${names}</eventos>\n<fichas>\n${rows.join('')}</fichas>\n</DESINVENTAR>\n`;
}

async function read(content: string | Uint8Array, options: Partial<DesinventarOptions> = {}) {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const imported = await desinventar(bytes, 'DI_export_mad.xml', { iso3: 'GRD', ...options });
  if (!imported.ok) throw new Error(imported.failure.message);
  return imported.value;
}

describe('desinventar, XML', () => {
  it('reads a card: dead and missing as deaths, US$ as recorded, homeless unknown', async () => {
    const { events, faults, zerosAsGaps } = await read(xml([{}]));
    expect(faults).toEqual([]);
    expect(zerosAsGaps).toBe(0);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventId: 'GRD-M-1',
      countryEventId: 'GRD-M-1',
      area: 'GRD',
      hazard: 'storm',
      subtype: 'general',
      year: 2012,
      startMonth: 8,
      startDay: 3,
      endYear: null,
      deaths: 6,
      injured: 9,
      affected: 120,
      homeless: null,
      totalAffected: null,
      lossUsd: 2500.5,
      lossUsdAdjusted: null,
      origin: 'DI_export_mad.xml:5:1',
    });
  });

  it('takes 0 for a gap and counts them, or for zero on request; never where there were some', async () => {
    const card = {
      muertos: 0,
      hay_muertos: -1,
      desaparece: 0,
      hay_deasparece: 0,
      heridos: 0,
      hay_heridos: 0,
      valorus: 0,
    };
    const asGaps = await read(xml([card]));
    expect(asGaps.events[0]).toMatchObject({ deaths: null, injured: null, lossUsd: null });
    expect(asGaps.zerosAsGaps).toBe(3);
    const asZeros = await read(xml([card]), { zeros: 'zero' });
    expect(asZeros.events[0]).toMatchObject({ deaths: 0, injured: 0, lossUsd: 0 });
    expect(asZeros.zerosAsGaps).toBe(0);
    const some = await read(xml([{ heridos: 0, hay_heridos: -1 }]), { zeros: 'zero' });
    expect(some.events[0]?.injured).toBeNull();
  });

  it('adds the indirectly affected on request only', async () => {
    const { events } = await read(xml([{}]), { affected: 'direct-and-indirect' });
    expect(events[0]?.affected).toBe(200);
  });

  it('joins cards by GLIDE number only and keeps cards apart whose serials repeat', async () => {
    const { events, counts } = await read(
      xml([
        { glide: 'ST-2012-000001-GRD' },
        { serial: 'M-2', glide: 'ST-2012-000001-GRD' },
        {},
        {},
      ]),
    );
    expect(events.map(({ eventId, countryEventId }) => [eventId, countryEventId])).toEqual([
      ['ST-2012-000001-GRD', 'GRD-M-1'],
      ['ST-2012-000001-GRD', 'GRD-M-2'],
      ['GRD-M-1-2', 'GRD-M-1-2'],
      ['GRD-M-1-3', 'GRD-M-1-3'],
    ]);
    expect(counts).toEqual({ countryEvents: 4, distinctEvents: 3 });
  });

  it('knows an event by its English name in the list of events, or by the names of the caller', async () => {
    const own = new Map([
      ['Surada', { eventClass: 'natural', hazard: 'storm', subtype: 'general' } as const],
    ]);
    const { events, faults } = await read(
      xml([{ evento: 'Tromba' }, { evento: 'Surada' }, { evento: '?' }]),
      { hazards: own },
    );
    expect(events.map(({ hazard, subtype }) => [hazard, subtype])).toEqual([
      ['storm', 'tornado'],
      ['storm', 'general'],
    ]);
    expect(faults.map(({ kind, reason, row }) => [kind, reason, row])).toEqual([
      ['unknown-hazard', 'event "?" is unknown', 'left-out'],
    ]);
    expect(faults[0]?.place).toBe('DI_export_mad.xml:52:1');
  });

  it('keeps epidemics, accidents and what EM-DAT has no type for apart, and counts them', async () => {
    const { events, keptApart } = await read(
      xml([
        { evento: 'EPIDEMIC' },
        { evento: 'FIRE' },
        { evento: 'EROSION' },
        { evento: 'PLAGUE' },
      ]),
    );
    expect(events.map(({ hazard }) => hazard)).toEqual(['infestation']);
    expect(keptApart).toEqual({ epidemic: 1, technological: 1, other: 1 });
  });

  it('lists bad cells by line and column', async () => {
    const { faults, rows } = await read(
      xml([{ muertos: -1 }, { fechano: 20222 }, { fechano: 0 }, { heridos: 'some' }, {}]),
    );
    expect(faults.map(({ kind, place }) => [kind, place])).toEqual([
      ['negative-number', 'DI_export_mad.xml:13:1'],
      ['year-out-of-range', 'DI_export_mad.xml:32:1'],
      ['year-missing', 'DI_export_mad.xml:54:1'],
      ['text-in-number', 'DI_export_mad.xml:81:1'],
    ]);
    expect(rows).toEqual({ read: 5, kept: 1, leftOut: 4 });
  });

  it('refuses XML without cards and XML that is not well-formed', async () => {
    const none = await desinventar(encodeUtf8('<a></a>'), 'x.xml', { iso3: 'GRD' });
    expect(!none.ok && none.failure.message).toBe(
      'x.xml needs datacards in the element "fichas", got none',
    );
    const broken = await desinventar(encodeUtf8('<a>\n<b></a>'), 'x.xml', { iso3: 'GRD' });
    expect(!broken.ok && broken.failure.message).toContain('x.xml:2:');
  });
});

describe('desinventar, table', () => {
  const header = [
    'Serial',
    'Event',
    'Date (YMD)',
    'Deaths',
    'Missing',
    'Injured',
    'Directly affected',
    'Indirectly Affected',
    'Losses $USD',
    'Losses $Local',
    'GLIDEnumber',
  ];
  const row = ['M-1', 'Flash flood', '2012/8/0', 4, 2, 0, 120, 80, 2500.5, 1, ''];

  it('reads tab-separated text that calls itself xls', async () => {
    const text = `${header.join('\t')}\n${row.join('\t')}\n`;
    const { events, zerosAsGaps } = await read(text);
    expect(zerosAsGaps).toBe(1);
    expect(events[0]).toMatchObject({
      hazard: 'flood',
      subtype: 'flash-flood',
      startYear: 2012,
      startMonth: 8,
      startDay: null,
      startPrecision: 'month',
      deaths: 6,
      injured: null,
      affected: 120,
      lossUsd: 2500.5,
      origin: 'DI_export_mad.xml:2:1',
    });
  });

  it('reads a workbook, and the older names of the affected', async () => {
    const older = header.with(6, 'Victims').with(7, 'Affected');
    const { events } = await read(xlsx([{ name: 'Sheet0', rowsXml: rowsXml([older, row]) }]), {
      affected: 'direct-and-indirect',
    });
    expect(events[0]).toMatchObject({ affected: 200, origin: 'DI_export_mad.xml:Sheet0:A2' });
  });

  it('lists a row with too few cells, a date of words and a negative number', async () => {
    const bad = [row.with(2, 'August').join(','), row.with(3, -4).join(','), 'M-9,Flood'];
    const { faults } = await read(`${header.join(',')}\n${bad.join('\n')}\n`);
    expect(faults.map(({ kind, place }) => [kind, place])).toEqual([
      ['year-out-of-range', 'DI_export_mad.xml:2:17'],
      ['negative-number', 'DI_export_mad.xml:3:26'],
      ['wrong-cell-count', 'DI_export_mad.xml:4:1'],
    ]);
  });

  it('names absent columns', async () => {
    const imported = await desinventar(encodeUtf8('Event,Deaths\n'), 'x.csv', { iso3: 'GRD' });
    expect(!imported.ok && imported.failure.message).toBe(
      'x.csv needs the columns "Serial", "Date (YMD)"',
    );
  });
});

describe('desinventarHazard', () => {
  it('does not mind case, accents and leading codes', () => {
    expect(desinventarHazard('INUNDACION')?.hazard).toBe('flood');
    expect(desinventarHazard('Sequía')?.hazard).toBe('drought');
    expect(desinventarHazard('TC - Tropical Cyclone')?.subtype).toBe('tropical-cyclone');
    expect(desinventarHazard('STRUCT.COLLAPSE')?.eventClass).toBe('technological');
    expect(desinventarHazard('')).toBeUndefined();
  });
});
