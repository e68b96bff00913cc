import { describe, expect, it } from 'vitest';
import { emdatProfiles, emdatProfilesFile } from './emdatProfiles.ts';
import { files } from './testing/files.ts';
import { rowsXml, xlsx } from './testing/xlsx.ts';

type Values = readonly (string | number | null)[];

const head = [
  'Year',
  'Country',
  'ISO',
  'Disaster Group',
  'Disaster Subroup',
  'Disaster Type',
  'Disaster Subtype',
  'Total Events',
  'Total Affected',
  'Total Deaths',
  'Total Damage (USD, original)',
  'Total Damage (USD, adjusted)',
  'CPI',
];
const flood: Values = [
  2008,
  'China',
  'CHN',
  'Natural',
  'Hydrological',
  'Flood',
  'Flash flood',
  2,
  100,
  7,
  50000,
  74765,
  66.875,
];
const but = (changes: Readonly<Record<number, string | number | null>>): Values =>
  flood.map((cell, index) => (index in changes ? (changes[index] ?? null) : cell));

const imported = (rows: readonly Values[], header: readonly string[] = head) =>
  emdatProfiles(
    files({
      [emdatProfilesFile]: xlsx([
        { name: 'EM-DAT', rowsXml: rowsXml([header, ['#date'], ...rows]) },
      ]),
    }),
  );

describe('emdatProfiles', () => {
  it('takes numbers as they stand, in US$, and a blank as a gap', async () => {
    const read = await imported([
      flood,
      but({ 0: 2026, 8: '', 9: null, 10: null, 11: null, 12: null }),
    ]);
    expect(read.ok && read.value.tables[0]?.rows).toEqual([
      ['CHN', 2008, 'flood', 'flash-flood', 'CHN', 2, 7, 100, 50000, 74765, 66.875],
      ['CHN', 2026, 'flood', 'flash-flood', 'CHN', 2, null, null, null, null, null],
    ]);
  });

  it('counts the Azores and Canary Islands under their states and keeps Serbia and Montenegro', async () => {
    const read = await imported([
      but({ 2: 'SPI' }),
      but({ 2: 'AZO' }),
      but({ 2: 'SCG' }),
      but({ 2: 'ESP' }),
    ]);
    expect(read.ok && read.value.tables[0]?.rows.map((row) => [row[0], row[4]])).toEqual([
      ['ESP', 'ESP'],
      ['ESP', 'SPI'],
      ['PRT', 'AZO'],
      ['SCG', 'SCG'],
    ]);
  });

  it.each([
    [{ 2: 'XYZ' }, 'C3: country code "XYZ" is unknown'],
    [{ 9: -1 }, 'J3: Total Deaths needs a whole number of at least 0, got "-1"'],
    [{ 9: 1.5 }, 'J3: Total Deaths needs a whole number of at least 0, got "1.5"'],
    [{ 0: 20222 }, 'A3: year needs a whole number from 2000 to 2026, got "20222"'],
    [{ 0: null }, 'A3: year is empty'],
    [{ 10: 'n/a' }, 'K3: Total Damage (USD, original) needs a number of at least 0, got "n/a"'],
    [{ 6: 'Rain' }, 'F3: hazard "Hydrological / Flood / Rain" is unknown'],
    [{ 4: 'Geophysical' }, 'F3: hazard "Geophysical / Flood / Flash flood" is unknown'],
    [{ 7: 0 }, 'H3: needs at least one event'],
    [{ 3: 'Technological' }, 'D3: needs "Natural"'],
  ])('refuses %j by file, sheet and cell', async (changes, message) => {
    const read = await imported([but(changes)]);
    expect(!read.ok && read.failure.message).toBe(`${emdatProfilesFile}:EM-DAT:${message}`);
  });

  it('names every bad cell of the file at once', async () => {
    const read = await imported([but({ 2: 'XYZ' }), flood, but({ 0: 1999 })]);
    expect(!read.ok && read.failure.at).toEqual([
      `${emdatProfilesFile}:EM-DAT:C3`,
      `${emdatProfilesFile}:EM-DAT:A5`,
    ]);
  });

  it('refuses a file whose columns have moved', async () => {
    const moved = head.with(9, 'Total Injured');
    const read = await imported([flood], moved);
    expect(!read.ok && read.failure.message).toBe(
      `${emdatProfilesFile}:EM-DAT:J1: needs the column "Total Deaths", got "Total Injured"`,
    );
  });
});
