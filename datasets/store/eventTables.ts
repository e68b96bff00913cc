import { failure, type Result, success } from '../../analysis/failure.ts';
import type { CancelSignal, Database } from './database.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import type { EventCodes } from './eventBatches.ts';
import type { LossSource } from './lossSource.ts';
import { identifier } from './sql.ts';

/** What became of a table of events in the engine. */
export interface StoredEvents {
  readonly source: LossSource;
  readonly rows: number;
  /** One event in three areas counts three times. */
  readonly countryEvents: number;
  /** One event in three areas counts once. */
  readonly distinctEvents: number;
  /** Rows that no question counts: of a state that was divided since, or with a gap in area, year or hazard. */
  readonly uncounted: number;
}

/** What a table of events is stored from. */
export interface EventRows {
  /** Name of the schema, made anew; it must not be there. */
  readonly schema: string;
  /** Arrow IPC streams of `eventBatches`, in their order. */
  readonly batches: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Asked after the last batch. */
  readonly codes: () => EventCodes;
  /** Years that the publisher has not closed. */
  readonly partialYears: readonly number[];
}

/**
 * Stores a table of events: `events` as it is, and `losses`, the same added up by area, year, hazard
 * and subtype, from which questions are answered. Events in more than one of those rows stand in
 * `shared`, so that they can be counted once.
 *
 * @param database - has the bundled data sets
 * @param given -    rows and codes
 * @param signal -   withdraws the import; nothing of it is left then
 * @fails bad-input  no row has area, year and hazard
 * @throws QueryError when it is withdrawn
 */
export async function storeEvents(
  database: Database,
  given: EventRows,
  signal?: CancelSignal,
): Promise<Result<StoredEvents>> {
  const schema = identifier(given.schema);
  await database.query(`CREATE SCHEMA ${schema}`);
  try {
    let create = true;
    for await (const bytes of given.batches) {
      await database.insert('rows', bytes, { schema: given.schema, create }, signal);
      create = false;
    }
    const stored = create ? undefined : await makeTables(database, given, signal);
    if (stored !== undefined && stored.source.rows > 0) return success(stored);
    await database.query(`DROP SCHEMA ${schema} CASCADE`);
    const message = 'storeEvents needs rows with area, year and hazard, got none';
    return failure('bad-input', 'storeEvents', message);
  } catch (cause) {
    await database.query(`DROP SCHEMA ${schema} CASCADE`);
    throw cause;
  }
}

async function makeTables(
  database: Database,
  { schema: name, codes, partialYears }: EventRows,
  signal: CancelSignal | undefined,
): Promise<StoredEvents> {
  const schema = identifier(name);
  const at = { schema: name, create: true };
  const { areas, hazards, subtypes } = codes();
  const coded = [
    ['areas', areas],
    ['hazards', hazards],
    ['subtypes', subtypes],
  ] as const;
  for (const [table, texts] of coded) {
    const place = Int32Array.from(texts, (_, index) => index);
    // a column of no texts has no type
    await database.insert(table, encode({ place, code: texts }), at, signal);
  }
  for (const statement of aggregateStatements(schema)) await database.query(statement, [], signal);
  const summary = decode(
    await database.query(
      `SELECT count(*)::INTEGER AS rows, count(*) FILTER (part = 1)::INTEGER AS countryEvents,
         count(DISTINCT event) FILTER (part = 1)::INTEGER AS distinctEvents,
         count(*) FILTER (area IS NULL OR year IS NULL OR hazard IS NULL)::INTEGER AS uncounted,
         (SELECT count(*)::INTEGER FROM ${schema}.losses) AS cells,
         (SELECT coalesce(min(year), 0) FROM ${schema}.losses) AS firstYear,
         (SELECT coalesce(max(year), 0) FROM ${schema}.losses) AS lastYear
       FROM ${schema}.rows`,
      [],
      signal,
    ),
    {
      rows: 'integer',
      countryEvents: 'integer',
      distinctEvents: 'integer',
      uncounted: 'integer',
      cells: 'integer',
      firstYear: 'integer',
      lastYear: 'integer',
    },
  );
  const covered = decode(
    await database.query(`SELECT DISTINCT iso3 FROM ${schema}.losses ORDER BY iso3`),
    { iso3: 'text' },
  );
  const firstYear = summary.firstYear[0] ?? 0;
  const lastYear = summary.lastYear[0] ?? 0;
  return {
    source: {
      schema: name,
      listsEvents: true,
      coverage: {
        firstYear,
        lastYear,
        partialYears: partialYears.filter((year) => year >= firstYear && year <= lastYear),
      },
      coveredAreas: new Set(covered.iso3),
      rows: summary.cells[0] ?? 0,
    },
    rows: summary.rows[0] ?? 0,
    countryEvents: summary.countryEvents[0] ?? 0,
    distinctEvents: summary.distinctEvents[0] ?? 0,
    uncounted: summary.uncounted[0] ?? 0,
  };
}

/**
 * What adds the stored rows of events up. Sums are compensated and in the order of the rows: the
 * same bits each time.
 *
 * @param schema - quoted name of the schema that has the rows
 */
export function aggregateStatements(schema: string): readonly string[] {
  const quantities = ['deaths', 'affected', 'lossUsd', 'lossUsdAdjusted'];
  const sums = quantities.map(
    (name) => `coalesce(fsum(${name}), 0) AS ${name}, count(${name})::INTEGER AS ${name}Reported`,
  );
  const cell = 'area, year, hazard, subtype';
  return [
    `CREATE TABLE ${schema}.touched AS
     SELECT DISTINCT event, ${cell} FROM ${schema}.rows
     WHERE part = 1 AND area IS NOT NULL AND year IS NOT NULL AND hazard IS NOT NULL`,
    `CREATE TABLE ${schema}.several AS
     SELECT event FROM ${schema}.touched GROUP BY event HAVING count(*) > 1`,
    `CREATE TABLE ${schema}.shared AS
     SELECT event, areas.code AS iso3, year, hazards.code AS hazard, subtypes.code AS subtype
     FROM ${schema}.touched SEMI JOIN ${schema}.several USING (event)
       JOIN ${schema}.areas ON areas.place = touched.area
       JOIN ${schema}.hazards ON hazards.place = touched.hazard
       LEFT JOIN ${schema}.subtypes ON subtypes.place = touched.subtype
     ORDER BY event, iso3, year, hazard, subtype`,
    `CREATE TABLE ${schema}.single AS
     SELECT ${cell}, count(*)::DOUBLE AS events
     FROM ${schema}.touched ANTI JOIN ${schema}.several USING (event) GROUP BY ${cell}`,
    `CREATE TABLE ${schema}.cells AS
     SELECT ${cell}, count(*)::INTEGER AS entries, count(*) FILTER (part = 1)::DOUBLE AS events,
       ${sums.join(', ')}
     FROM ${schema}.rows
     WHERE area IS NOT NULL AND year IS NOT NULL AND hazard IS NOT NULL
     GROUP BY ${cell}`,
    `CREATE TABLE ${schema}.losses AS
     SELECT areas.code AS iso3, cells.year, hazards.code AS hazard, subtypes.code AS subtype,
       entries, cells.events, coalesce(single.events, 0) AS ownEvents,
       ${quantities.map((name) => `cells.${name}, ${name}Reported`).join(', ')}
     FROM ${schema}.cells
       LEFT JOIN ${schema}.single ON single.area = cells.area AND single.year = cells.year
         AND single.hazard = cells.hazard AND single.subtype IS NOT DISTINCT FROM cells.subtype
       JOIN ${schema}.areas ON areas.place = cells.area
       JOIN ${schema}.hazards ON hazards.place = cells.hazard
       LEFT JOIN ${schema}.subtypes ON subtypes.place = cells.subtype
     ORDER BY iso3, cells.year, hazard, subtype NULLS FIRST`,
    `CREATE VIEW ${schema}.events AS
     SELECT eventId, part::DOUBLE AS part, parts::DOUBLE AS parts, year::DOUBLE AS year,
       areasThen.code AS areaThen, areas.code AS area, hazards.code AS hazard,
       subtypes.code AS subtype, startDate::DOUBLE AS startDate, endDate::DOUBLE AS endDate,
       deaths, affected, lossUsd, lossUsdAdjusted, insuredLossUsd, historic = 1 AS historic, origin
     FROM ${schema}.rows
       LEFT JOIN ${schema}.areas AS areasThen ON areasThen.place = areaThen
       LEFT JOIN ${schema}.areas AS areas ON areas.place = area
       LEFT JOIN ${schema}.hazards ON hazards.place = hazard
       LEFT JOIN ${schema}.subtypes ON subtypes.place = subtype`,
    ...['touched', 'several', 'single', 'cells'].map((table) => `DROP TABLE ${schema}.${table}`),
  ];
}
