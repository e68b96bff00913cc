import { describe, expect, it } from 'vitest';
import { noaaEarthquakes, noaaEarthquakesFile } from './noaaEarthquakes.ts';
import { noaaQuantities } from './noaaFields.ts';
import { noaaLocation } from './noaaLocation.ts';
import { files } from './testing/files.ts';

const head = [
  'Search Parameters',
  'Year',
  'Location Name',
  ...noaaQuantities.map(({ source }) => source),
];
const line = (cells: Readonly<Record<string, string>>): string =>
  head.map((name) => cells[name] ?? '').join('\t');
const imported = (...lines: readonly string[]) =>
  noaaEarthquakes(files({ [noaaEarthquakesFile]: [head.join('\t'), ...lines].join('\n') }));

describe('noaaEarthquakes', () => {
  it('moves damage from millions to US$ without a change of digits and leaves out search lines', async () => {
    const read = await imported(
      line({ 'Search Parameters': '["Year >= 1900"]'.replaceAll('"', '') }),
      line({
        Year: '2008',
        'Location Name': 'CHINA:  SICHUAN',
        Deaths: '87587',
        'Damage ($Mil)': '86000.1',
      }),
      line({ Year: '1900', 'Location Name': 'TASMAN SEA', 'Damage ($Mil)': '0.013', Mag: '7.3' }),
    );
    if (!read.ok) throw new Error(read.failure.message);
    const [table] = read.value.tables;
    const at = (name: string): number =>
      table?.fields.findIndex((field) => field.name === name) ?? -1;
    const column = (name: string) => table?.rows.map((row) => row[at(name)]);
    expect(column('event')).toEqual([1, 2]);
    expect(column('iso3')).toEqual(['CHN', null]);
    expect(column('deaths')).toEqual([87587, null]);
    expect(column('lossUsd')).toEqual([86000100000, 13000]);
    expect(column('magnitude')).toEqual([null, 7.3]);
    expect(read.value.leftOut).toEqual([
      { place: `${noaaEarthquakesFile}:2`, reason: 'line of search parameters' },
    ]);
  });

  it.each([
    [{ Year: '2008', 'Location Name': 'ATLANTIS' }, 'location "ATLANTIS" is unknown'],
    [
      { Year: '20222', 'Location Name': 'CHINA' },
      'year needs a whole number from 1900 to 2025, got "20222"',
    ],
    [
      { Year: '2008', 'Location Name': 'CHINA', Deaths: '-3' },
      'Deaths needs a whole number of at least 0, got "-3"',
    ],
    [
      { Year: '2008', 'Location Name': 'CHINA', Latitude: '97' },
      'Latitude needs a number from -90 to 90, got "97"',
    ],
  ])('refuses %j by file and line', async (cells, message) => {
    const read = await imported(line(cells));
    expect(!read.ok && read.failure.message).toBe(`${noaaEarthquakesFile}:2: ${message}`);
  });
});

describe('noaaLocation', () => {
  it.each([
    ['IWATE, JAPAN', 'JPN'],
    ['TURKEY; SYRIA:  ALEPPO', 'TUR'],
    ['BALKANS NW:  CROATIA:  ZAGREB', 'HRV'],
    ['BALKANS NW:  KOSOVO; MACEDONIA:  N', null],
    ['MYANMAR (BURMA);  INDIA', 'MMR'],
    ['MICRONESIA, FED. STATES OF:  YAP', 'FSM'],
    ['SE. HOKKAIDO ISLAND, JAPAN', 'JPN'],
    ['SW. SUMATRA:  ENGGANO', 'IDN'],
    ['INDIAN OCEAN', null],
    ['NOWHERE', undefined],
  ])('reads %j as %s', (location, area) => {
    expect(noaaLocation(location)).toBe(area);
  });
});
