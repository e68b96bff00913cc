import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows } from './testing/readRows.ts';

const read = (path: string) => readRows(readFileSync(`datasets/${path}`), path);
const losses = read('emdat-losses/losses.csv');
const members = read('country-sets/members.csv');
const areasOf = (set: string): ReadonlySet<string> =>
  new Set(members.filter((row) => row['set'] === set).map((row) => row['iso3'] ?? ''));

/** Sums of a column by hazard, greatest first. */
function byHazard(set: string, first: number, last: number, column: string): [string, number][] {
  const areas = areasOf(set);
  const sums = new Map<string, number>();
  for (const row of losses) {
    const year = Number(row['year']);
    if (!areas.has(row['iso3'] ?? '') || year < first || year > last) continue;
    const hazard = row['hazard'] ?? '';
    sums.set(hazard, (sums.get(hazard) ?? 0) + Number(row[column] ?? ''));
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

const deathsOf = (iso3: string, year: string, hazard: string): number =>
  losses
    .filter((row) => row['iso3'] === iso3 && row['year'] === year && row['hazard'] === hazard)
    .reduce((sum, row) => sum + Number(row['deaths']), 0);

describe('EM-DAT losses', () => {
  it('has the deaths of China 2008 and Türkiye 2023 in earthquakes', () => {
    expect(deathsOf('CHN', '2008', 'earthquake')).toBe(87564);
    expect(deathsOf('TUR', '2023', 'earthquake')).toBe(53007);
  });

  it('gives the order of the report for the 152 signatories without China, 2001-2022', () => {
    expect(byHazard('BRI_SIGNATORIES', 2001, 2022, 'deaths').slice(0, 3)).toEqual([
      ['earthquake', 349290],
      ['storm', 177507],
      ['extreme-temperature', 127652],
    ]);
    expect(byHazard('BRI_SIGNATORIES', 2001, 2022, 'events')[0]).toEqual(['flood', 2627]);
    expect(byHazard('BRI_SIGNATORIES', 2001, 2022, 'lossUsd')[0]?.[0]).toBe('flood');
    expect(byHazard('BRI_SIGNATORIES', 2001, 2022, 'lossUsdAdjusted')[0]?.[0]).toBe('flood');
  });

  it('keeps the order of deaths with China', () => {
    const order = byHazard('BRI_SIGNATORIES_AND_CHINA', 2001, 2022, 'deaths');
    expect(order.slice(0, 3).map(([hazard]) => hazard)).toEqual([
      'earthquake',
      'storm',
      'extreme-temperature',
    ]);
  });

  it('loses nothing in the set of the world', () => {
    const world = areasOf('WORLD');
    expect(losses.filter((row) => !world.has(row['iso3'] ?? ''))).toEqual([]);
  });

  it('counts historic and partial codes openly', () => {
    const other = losses.filter((row) => row['emdatCode'] !== row['iso3']);
    expect(
      new Set(other.map((row) => `${row['emdatCode'] ?? ''} as ${row['iso3'] ?? ''}`)),
    ).toEqual(new Set(['AZO as PRT', 'SPI as ESP']));
    expect(losses.filter((row) => row['iso3'] === 'SCG')).toHaveLength(9);
  });
});

describe('country sets', () => {
  it.each([
    ['BRI_SIGNATORIES', 152],
    ['BRI_SIGNATORIES_AND_CHINA', 153],
    ['BRI_AFRICA', 52],
    ['BRI_ASIA', 40],
    ['BRI_EUROPE', 27],
    ['BRI_OCEANIA', 11],
    ['BRI_LATIN_AMERICA_CARIBBEAN', 22],
    ['BRI_CLASSIC_65', 65],
    ['BRI_CLASSIC_64_AND_CHINA', 65],
    ['ASEAN', 11],
    ['SCO', 10],
    ['SCO_AND_PARTNERS', 26],
    ['LANCANG_MEKONG', 6],
    ['CENTRAL_ASIA_5', 5],
    ['CELAC', 33],
    ['CICA', 28],
    ['BRICS', 10],
    ['BRIDRREM_2023_STATEMENT', 36],
    ['BRIDRREM', 7],
  ])('%s has its published number of %i areas', (set, count) => {
    expect(areasOf(set).size).toBe(count);
  });

  it('has China in one Belt and Road reading and not in the other', () => {
    expect(areasOf('BRI_SIGNATORIES').has('CHN')).toBe(false);
    expect(areasOf('BRI_SIGNATORIES_AND_CHINA').has('CHN')).toBe(true);
    expect(areasOf('BRI_CLASSIC_65').has('CHN')).toBe(false);
    expect(areasOf('BRI_CLASSIC_64_AND_CHINA').has('CHN')).toBe(true);
  });

  it('names every set of a membership, and every area', () => {
    const sets = new Set(read('country-sets/sets.csv').map((row) => row['set']));
    const areas = new Set(read('countries/countries.csv').map((row) => row['iso3']));
    expect(members.filter((row) => !sets.has(row['set']) || !areas.has(row['iso3']))).toEqual([]);
    expect(new Set(members.map((row) => row['set']))).toEqual(sets);
  });
});

describe('countries', () => {
  const countries = read('countries/countries.csv');

  it('names every area in both languages, Chinese territories as parts of China', () => {
    expect(countries.filter((row) => row['nameEn'] === '' || row['nameZh'] === '')).toEqual([]);
    const name = (iso3: string) => countries.find((row) => row['iso3'] === iso3)?.['nameZh'];
    expect(['HKG', 'MAC', 'TWN'].map(name)).toEqual(['中国香港', '中国澳门', '中国台湾']);
  });

  it('covers every code that a bundled table uses', () => {
    const known = new Set(countries.map((row) => row['iso3']));
    for (const path of ['economy/economy.csv', 'human-development/human-development.csv']) {
      expect(read(path).filter((row) => !known.has(row['iso3']))).toEqual([]);
    }
    const quakes = read('noaa-earthquakes/earthquakes.csv');
    expect(quakes.filter((row) => row['iso3'] !== '' && !known.has(row['iso3']))).toEqual([]);
  });
});
