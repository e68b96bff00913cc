import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../utf8.ts';
import { byName, foldedName } from './byName.ts';
import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';
import { genericEvents } from './genericEvents.ts';
import { otherAreaNames } from './otherAreaNames.ts';
import { otherHazardNames } from './otherHazardNames.ts';
import { suggestMapping } from './suggestMapping.ts';
import { rowsAsTexts } from './testing/rowsAsTexts.ts';

const countries = rowsAsTexts(readFileSync('datasets/countries/countries.csv'), 'countries.csv');
const codes = new Set(countries.map(({ iso3 = '' }) => iso3));
const own = countries.flatMap(({ iso3 = '', nameEn = '', nameZh = '' }) => [
  [nameEn, iso3] as const,
  [nameZh, iso3] as const,
]);
const areaOf = byName({ ...Object.fromEntries(own), ...otherAreaNames });

describe('names of areas that are not ours', () => {
  it('stand for areas that there are', () => {
    expect(Object.values(otherAreaNames).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('mean one area, however they are written', () => {
    const meant = new Map<string, Set<string>>();
    for (const [name, code] of [...own, ...Object.entries(otherAreaNames)]) {
      const key = foldedName(name);
      meant.set(key, (meant.get(key) ?? new Set()).add(code));
    }
    expect([...meant].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('each add something to ours and to the others', () => {
    const met = new Set(own.map(([name]) => foldedName(name)));
    const needless = Object.keys(otherAreaNames).filter((name) => {
      const key = foldedName(name);
      const isKnown = met.has(key);
      met.add(key);
      return isKnown;
    });
    expect(needless).toEqual([]);
  });

  const publishers = [
    // Areas outside ISO 3166 that the World Bank lists.
    ['wdi/world_bank_countries.csv', 'iso3', ['name'], ['Channel Islands', 'Kosovo']],
    [
      'country_codes/country-codes.csv',
      'ISO3166-1-Alpha-3',
      ['official_name_en', 'UNTERM English Short', 'CLDR display name'],
      [],
    ],
  ] as const;
  for (const [file, key, columns, without] of publishers) {
    const path = `../shared/sources/${file}`;
    // Only where the publishers' files are: they are no part of the project.
    it.runIf(existsSync(path))(`are those of ${file}`, () => {
      const rows = rowsAsTexts(readFileSync(path), file);
      const wrong = rows
        .filter((row) => row['region'] !== 'Aggregates')
        .flatMap((row) => columns.map((column) => [row[column] ?? '', row[key] ?? ''] as const))
        .filter(([name]) => name !== '')
        .filter(([name, code]) => areaOf(name) !== code && !without.some((one) => one === name));
      expect(wrong).toEqual([]);
    });
  }
});

it('words for hazards stand for kinds that there are', () => {
  const kinds = new Set([
    ...emdatHazards.map(({ hazard }) => hazard),
    ...emdatSubtypes.map(({ hazard, subtype }) => `${hazard}/${subtype}`),
  ]);
  const unknown = Object.values(otherHazardNames)
    .map(({ hazard, subtype }) => (subtype === undefined ? hazard : `${hazard}/${subtype}`))
    .filter((kind) => !kinds.has(kind));
  expect(unknown).toEqual([]);
});

it('a table with such words is read as it is suggested', async () => {
  const header = ['Country', 'Hazard', 'Year', 'Deaths'];
  const rows = ['VIETNAM,Typhoon,2001,3', 'Turkey,floods,2002,4', '台湾,台风,2003,5'];
  const read = await genericEvents(
    encodeUtf8([header.join(','), ...rows, ''].join('\n')),
    'x.csv',
    {
      mapping: suggestMapping(header).mapping,
      knownAreas: codes,
    },
  );
  expect(read.ok && read.value.faults).toEqual([]);
  expect(read.ok && read.value.rows).toEqual({ read: 3, kept: 3, leftOut: 0 });
});
