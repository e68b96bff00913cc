import type { AreaYears, LossEntries } from '../../../analysis/losses/lossData.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { listParameter, placedList } from '../sql.ts';
import { profileEntries, profileFields } from './profileEntries.ts';

/** Which part of the loss table to read. */
export interface LossSelection {
  /** Codes that rows are placed by. */
  readonly areas: readonly string[];
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
}

/**
 * The entries of the loss table for some areas. They are added up in `analysis/`, where sums are
 * compensated.
 *
 * @returns one row for each entry, in the order of the table's key
 */
export async function readLosses(
  database: Database,
  selection: LossSelection,
  signal?: CancelSignal,
): Promise<LossEntries> {
  const bytes = await database.query(
    `WITH ${placedList('members', 'iso3', 1)}, ${placedList('asked', 'hazard', 4)}
     SELECT members.place::INTEGER AS area, year::INTEGER AS year, asked.place::INTEGER AS hazard,
       events, deaths, affected, lossUsd
     FROM "emdat-losses".losses
       JOIN members USING (iso3)
       JOIN asked ON asked.hazard = losses.hazard
     WHERE year BETWEEN $2::INTEGER AND $3::INTEGER
     ORDER BY losses.rowid`,
    [
      listParameter(selection.areas),
      selection.firstYear,
      selection.lastYear,
      listParameter(selection.hazards),
    ],
    signal,
  );
  return profileEntries(decode(bytes, profileFields));
}

/**
 * Population and gross domestic product of some areas.
 *
 * @returns rows in the order of the table's key
 */
export async function readEconomy(
  database: Database,
  selection: Omit<LossSelection, 'hazards'>,
  signal?: CancelSignal,
): Promise<AreaYears> {
  const bytes = await database.query(
    `WITH ${placedList('members', 'iso3', 1)}
     SELECT members.place::INTEGER AS area, year::INTEGER AS year, population, gdpUsd
     FROM economy.economy JOIN members USING (iso3)
     WHERE year BETWEEN $2::INTEGER AND $3::INTEGER
     ORDER BY economy.rowid`,
    [listParameter(selection.areas), selection.firstYear, selection.lastYear],
    signal,
  );
  return decode(bytes, {
    area: 'integer',
    year: 'integer',
    population: { gap: 'no-denominator' },
    gdpUsd: { gap: 'no-denominator' },
  });
}
