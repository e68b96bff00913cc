import type { LossEntries, SharedEvents } from '../../../analysis/losses/lossData.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { identifier, listParameter, placedList } from '../sql.ts';
import { quantityOf, reportedSums } from './reportedSums.ts';

/** Which part of a table of events to read. */
export interface ListedSelection {
  /** Schema of a table stored by `storeEvents`. */
  readonly schema: string;
  readonly areas: readonly string[];
  /** Codes that rows are placed by: hazards, or subtypes as `hazard/subtype`. */
  readonly groups: readonly string[];
  readonly by: 'hazard' | 'subtype';
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
}

const SELECTED = `${placedList('members', 'iso3', 1)}, ${placedList('asked', 'code', 2)}`;

/**
 * The losses of a table of events for some areas, with the place of each row's hazard or subtype.
 *
 * @returns one row for each area, year, hazard and subtype, in this order, and the events in more
 *   than one of them
 */
export async function readListedLosses(
  database: Database,
  selection: ListedSelection,
  signal?: CancelSignal,
): Promise<LossEntries> {
  const schema = identifier(selection.schema);
  const parameters = [
    listParameter(selection.areas),
    listParameter(selection.groups),
    selection.firstYear,
    selection.lastYear,
  ];
  const selected = (table: string): string => {
    const code = selection.by === 'hazard' ? `${table}.hazard` : `${table}.subtype`;
    return `FROM ${schema}.${table}
        JOIN members USING (iso3)
        JOIN asked ON asked.code = ${code}
      WHERE year BETWEEN $3::INTEGER AND $4::INTEGER
      ORDER BY ${table}.rowid`;
  };
  const placed = 'members.place::INTEGER AS area, year, asked.place::INTEGER AS hazard';
  const table = decode(
    await database.query(
      `WITH ${SELECTED}
       SELECT ${placed}, entries, events, ownEvents, deaths, deathsReported, affected,
         affectedReported, lossUsd, lossUsdReported, lossUsdAdjusted, lossUsdAdjustedReported
       ${selected('losses')}`,
      parameters,
      signal,
    ),
    {
      area: 'integer',
      year: 'integer',
      hazard: 'integer',
      entries: 'integer',
      events: 'number',
      ownEvents: 'number',
      ...reportedSums,
      lossUsdAdjusted: 'number',
      lossUsdAdjustedReported: 'integer',
    },
  );
  const shared: SharedEvents = decode(
    await database.query(
      `WITH ${SELECTED} SELECT event, ${placed} ${selected('shared')}`,
      parameters,
      signal,
    ),
    { event: 'integer', area: 'integer', year: 'integer', hazard: 'integer' },
  );
  return {
    area: table.area,
    year: table.year,
    hazard: table.hazard,
    entries: table.entries,
    events: table.events,
    deaths: quantityOf(table.deaths, table.deathsReported),
    affected: quantityOf(table.affected, table.affectedReported),
    lossUsd: quantityOf(table.lossUsd, table.lossUsdReported),
    lossUsdAdjusted: quantityOf(table.lossUsdAdjusted, table.lossUsdAdjustedReported),
    distinct: { own: table.ownEvents, shared },
  };
}
