import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows } from './testing/readRows.ts';

const compiled = '../shared/reference/compiled';
const absent = existsSync(compiled) ? '' : ` (skipped: ${compiled} is not there)`;

type Row = Readonly<Record<string, string>>;
const theirs = (name: string): readonly Row[] =>
  readRows(readFileSync(`${compiled}/${name}`), name);
const ours = (path: string): readonly Row[] => readRows(readFileSync(`datasets/${path}`), path);
const byKey = (rows: readonly Row[], ...names: readonly string[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [names.map((name) => row[name]).join(' '), row]));
const sameNumber = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/** Counts of differences by reason; a difference without a reason stands as itself. */
type Tally = Record<string, number>;
const note = (tally: Tally, reason: string): void => {
  tally[reason] = (tally[reason] ?? 0) + 1;
};

/** Compares pairs of columns; `why` names the reason for a difference, or gives it back as it is. */
function compare(
  pairs: readonly (readonly [their: string, our: string])[],
  their: Row,
  our: Row,
  tally: Tally,
  why: (column: string, a: string, b: string) => string | undefined = () => undefined,
): void {
  for (const [theirName, ourName] of pairs) {
    const a = their[theirName] ?? '';
    const b = our[ourName] ?? '';
    if (sameNumber(a, b)) continue;
    note(
      tally,
      why(ourName, a, b) ?? `${ourName} ${our['iso3'] ?? ''} ${our['year'] ?? ''}: ${a} and ${b}`,
    );
  }
}

describe.skipIf(absent !== '')(`bundled tables against an independent compilation${absent}`, () => {
  it('countries: codes, regions, groups are equal; names come from other lists', () => {
    const known = byKey(ours('countries/countries.csv'), 'iso3');
    const rows = theirs('countries.csv');
    const tally: Tally = {};
    for (const row of rows) {
      const our = known.get(row['iso3'] ?? '') ?? {};
      const flagged = (name: string): string => (row[name] === 'x' ? 'true' : 'false');
      compare(
        [
          ['iso2', 'iso2'],
          ['m49', 'm49'],
          ['un_region', 'unRegion'],
          ['un_subregion', 'unSubregion'],
          ['ldc', 'leastDeveloped'],
          ['sids', 'smallIsland'],
          ['wb_region', 'worldBankRegion'],
          ['wb_income', 'incomeGroup'],
          ['name_en', 'nameEn'],
          ['name_zh', 'nameZh'],
        ],
        { ...row, ldc: flagged('ldc'), sids: flagged('sids') },
        our,
        tally,
        (column) => (column.startsWith('name') ? `${column} of another list` : undefined),
      );
    }
    expect(tally).toEqual({ 'nameEn of another list': 36, 'nameZh of another list': 38 });
    expect(rows).toHaveLength(249);
    expect(known.size - rows.length).toBe(1);
  });

  it('losses: every cell is equal once AZO and SPI are added to Portugal and Spain', () => {
    const hazards = new Map(ours('emdat-losses/hazards.csv').map((row) => [row['hazard'], row]));
    const subtypes = byKey(ours('emdat-losses/subtypes.csv'), 'hazard', 'subtype');
    const theirHazard: Readonly<Record<string, string>> = {
      volcanic: 'Volcanic activity',
      landslide: 'Mass movement (wet)',
      mass_movement_dry: 'Mass movement (dry)',
      glof: 'Glacial lake outburst flood',
      extreme_temperature: 'Extreme temperature',
      animal_incident: 'Animal incident',
    };
    const measures = ['events', 'deaths', 'affected', 'lossUsd', 'lossUsdAdjusted'] as const;
    const merged = new Map<string, (number | null)[]>();
    let added = 0;
    for (const row of ours('emdat-losses/losses.csv')) {
      const type = hazards.get(row['hazard'])?.['emdatType'] ?? '';
      const subtype = subtypes.get(`${row['hazard'] ?? ''} ${row['subtype'] ?? ''}`)?.['nameEn'];
      const key = [row['iso3'], row['year'], type, subtype].join('|');
      const values = measures.map((name) => (row[name] === '' ? null : Number(row[name])));
      const before = merged.get(key);
      if (before !== undefined) added += 1;
      merged.set(
        key,
        values.map((value, index) => {
          const old = before?.[index] ?? null;
          return value === null || old === null ? (value ?? old) : value + old;
        }),
      );
    }
    expect(added).toBe(3);
    const rows = theirs('losses_subtype.csv');
    const differing: string[] = [];
    for (const row of rows) {
      const name = row['hazard'] ?? '';
      const type = theirHazard[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const key = [row['iso3'], row['year'], type, row['subtype']].join('|');
      const values = merged.get(key);
      const wanted = [
        number(row['events']),
        number(row['deaths']),
        number(row['affected']),
        number(row['damage_usd_thousand'], 'e3'),
        number(row['damage_adj_usd_thousand'], 'e3'),
      ];
      if (JSON.stringify(values) !== JSON.stringify(wanted)) differing.push(key);
    }
    expect(differing).toEqual([]);
    expect(rows).toHaveLength(merged.size);
  });

  it('economy: equal but for Kosovo, Somalia, Palestine before 1990 and last digits of GDP', () => {
    const known = new Map(byKey(ours('economy/economy.csv'), 'iso3', 'year'));
    const tally: Tally = {};
    for (const row of theirs('exposure.csv')) {
      const key = `${row['iso3'] ?? ''} ${row['year'] ?? ''}`;
      const our = known.get(key);
      known.delete(key);
      if (our === undefined) {
        note(tally, row['iso3'] === 'XKX' ? 'row of Kosovo left out' : `${key} is absent`);
        continue;
      }
      compare(
        [
          ['population', 'population'],
          ['gdp_usd', 'gdpUsd'],
          ['gdp_pc_ppp_const2021', 'gdpPerCapitaPpp'],
          ['gni_pc_ppp_const2021', 'gniPerCapitaPpp'],
          ['gini', 'giniIndex'],
          ['urban_pct', 'urbanPercent'],
        ],
        row,
        our,
        tally,
        (column, a, b) => {
          if (a === '' && row['iso3'] === 'SOM') return 'Somalia, lost there by its two names';
          const close = Math.abs(Number(a) / Number(b) - 1) < 3e-16;
          return column === 'gdpUsd' && close ? 'GDP read there by an inexact parser' : undefined;
        },
      );
    }
    for (const key of known.keys()) {
      const early = /^PSE 19[678]\d$/.test(key);
      note(tally, early ? 'Palestine before 1990, urban share only' : `${key} is ours only`);
    }
    expect(tally).toEqual({
      'row of Kosovo left out': 65,
      'Somalia, lost there by its two names': 46,
      'Palestine before 1990, urban share only': 30,
      'GDP read there by an inexact parser': 1662,
    });
  });

  it('human development: every cell is equal', () => {
    const known = byKey(ours('human-development/human-development.csv'), 'iso3', 'year');
    const rows = theirs('hdi.csv');
    const tally: Tally = {};
    for (const row of rows) {
      compare(
        [
          ['hdi', 'humanDevelopmentIndex'],
          ['le', 'lifeExpectancyYears'],
          ['eys', 'expectedSchoolingYears'],
          ['mys', 'meanSchoolingYears'],
          ['gnipc', 'gniPerCapitaPpp'],
        ],
        row,
        known.get(`${row['iso3'] ?? ''} ${row['year'] ?? ''}`) ?? {},
        tally,
      );
    }
    expect(tally).toEqual({});
    expect(known.size).toBe(rows.length);
  });

  it('earthquakes: equal but for places in the north-west Balkans and the South Sandwich Islands', () => {
    const known = ours('noaa-earthquakes/earthquakes.csv');
    const rows = theirs('noaa_earthquakes.csv');
    expect(known).toHaveLength(rows.length);
    const tally: Tally = {};
    rows.forEach((row, index) => {
      const our = known[index] ?? {};
      compare(
        [
          ['iso3', 'iso3'],
          ['year', 'year'],
          ['month', 'month'],
          ['day', 'day'],
          ['location', 'location'],
          ['lat', 'latitude'],
          ['lon', 'longitude'],
          ['depth_km', 'focalDepthKm'],
          ['mag', 'magnitude'],
          ['mmi', 'intensity'],
          ['tsunami_id', 'tsunamiNumber'],
          ['deaths', 'deaths'],
          ['injuries', 'injuries'],
          ['houses_destroyed', 'housesDestroyed'],
          ['total_deaths', 'totalDeaths'],
          ['total_injuries', 'totalInjuries'],
          ['damage_usd_million', 'lossUsd'],
          ['total_damage_usd_million', 'totalLossUsd'],
        ],
        {
          ...row,
          damage_usd_million: String(number(row['damage_usd_million'], 'e6') ?? ''),
          total_damage_usd_million: String(number(row['total_damage_usd_million'], 'e6') ?? ''),
        },
        our,
        tally,
        (column, a) => {
          if (column !== 'iso3' || a !== '') return undefined;
          return (our['location'] ?? '').split(':')[0] ?? '';
        },
      );
    });
    expect(tally).toEqual({ 'BALKANS NW': 45, 'SOUTH SANDWICH ISLANDS': 7 });
  });
});

/** A decimal moved by a power of ten without rounding; null for a gap. */
function number(cell = '', power = ''): number | null {
  return cell === '' ? null : Number(`${cell}${power}`);
}
