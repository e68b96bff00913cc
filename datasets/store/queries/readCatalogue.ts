import type { Catalogue, Country, CountrySet, Hazard } from '../catalogue.ts';
import type { Database } from '../database.ts';
import { decode } from '../decode.ts';

/** Areas, country sets and hazards, where their data sets are loaded. */
export async function readCatalogue(database: Database): Promise<Catalogue> {
  return {
    countries: await readCountries(database),
    countrySets: await readCountrySets(database),
    hazards: await readHazards(database),
  };
}

/** Every area, in the order of the code. */
export async function readCountries(database: Database): Promise<readonly Country[]> {
  const bytes = await database.query(
    `SELECT iso3, nameEn, nameZh, continent, unRegion, unSubregion, worldBankRegion, incomeGroup,
       status = 'historic' AS historic
     FROM countries.countries ORDER BY iso3`,
  );
  const table = decode(bytes, {
    iso3: 'text',
    nameEn: 'text',
    nameZh: 'text',
    continent: 'text',
    unRegion: 'text-or-null',
    unSubregion: 'text-or-null',
    worldBankRegion: 'text-or-null',
    incomeGroup: 'text-or-null',
    historic: 'boolean',
  });
  return table.iso3.map((code, row) => ({
    code,
    name: { en: cell(table.nameEn, row), zh: cell(table.nameZh, row) },
    continent: cell(table.continent, row),
    unRegion: cell(table.unRegion, row),
    unSubregion: cell(table.unSubregion, row),
    worldBankRegion: cell(table.worldBankRegion, row),
    incomeGroup: cell(table.incomeGroup, row),
    historic: cell(table.historic, row),
  }));
}

/** Every country set with its members, in the order of the lists. */
export async function readCountrySets(database: Database): Promise<readonly CountrySet[]> {
  const bytes = await database.query(
    `SELECT "set" AS code, nameEn, nameZh, kind, origin, certainty, note
     FROM "country-sets".sets ORDER BY position, code`,
  );
  const areas = await readMembers(database);
  const table = decode(bytes, {
    code: 'text',
    nameEn: 'text',
    nameZh: 'text',
    kind: 'text',
    origin: 'text',
    certainty: 'text',
    note: 'text-or-null',
  });
  return table.code.map((code, row) => ({
    code,
    name: { en: cell(table.nameEn, row), zh: cell(table.nameZh, row) },
    kind: cell(table.kind, row),
    origin: cell(table.origin, row),
    certainty: cell(table.certainty, row),
    note: cell(table.note, row),
    areas: areas.get(code) ?? [],
  }));
}

/**
 * The members of each set, in the order of the code.
 *
 * Put together here: the engine would spend most of a start on getting an aggregate for each set
 * ready.
 */
async function readMembers(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const bytes = await database.query(
    'SELECT "set" AS code, iso3 FROM "country-sets".members ORDER BY code, iso3',
  );
  const table = decode(bytes, { code: 'text', iso3: 'text' });
  const members = new Map<string, string[]>();
  table.code.forEach((code, row) => {
    const known = members.get(code) ?? [];
    if (known.length === 0) members.set(code, known);
    known.push(cell(table.iso3, row));
  });
  return members;
}

/** Every hazard of the loss table, in the order of the lists. */
export async function readHazards(database: Database): Promise<readonly Hazard[]> {
  const bytes = await database.query(
    'SELECT hazard, nameEn, nameZh, core FROM "emdat-losses".hazards ORDER BY position, hazard',
  );
  const counted = decode(
    await database.query(
      `SELECT hazard, sum(events)::DOUBLE AS events
       FROM "emdat-losses".losses GROUP BY hazard ORDER BY hazard`,
    ),
    { hazard: 'text', events: 'number' },
  );
  const events = new Map(counted.hazard.map((code, row) => [code, counted.events[row] ?? 0]));
  const table = decode(bytes, {
    hazard: 'text',
    nameEn: 'text',
    nameZh: 'text',
    core: 'boolean',
  });
  return table.hazard.map((code, row) => ({
    code,
    name: { en: cell(table.nameEn, row), zh: cell(table.nameZh, row) },
    core: cell(table.core, row),
    events: events.get(code) ?? 0,
  }));
}

/** What the loss table covers: its areas, in the order of the code, and its first and last year. */
export async function readLossCoverage(database: Database): Promise<{
  readonly areas: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}> {
  const bytes = await database.query(
    `SELECT iso3, min(year)::INTEGER AS firstYear, max(year)::INTEGER AS lastYear
     FROM "emdat-losses".losses GROUP BY iso3 ORDER BY iso3`,
  );
  const table = decode(bytes, { iso3: 'text', firstYear: 'integer', lastYear: 'integer' });
  return {
    areas: table.iso3,
    firstYear: Math.min(...table.firstYear),
    lastYear: Math.max(...table.lastYear),
  };
}

/** DuckDB's own version, such as `v1.4.3`. */
export async function readEngineVersion(database: Database): Promise<string> {
  const bytes = await database.query('SELECT version() AS version');
  return cell(decode(bytes, { version: 'text' }).version, 0);
}

function cell<Value>(cells: readonly Value[], row: number): Value {
  if (row >= cells.length) throw new RangeError(`cell needs a row below ${cells.length}`);
  return cells[row] as Value;
}
