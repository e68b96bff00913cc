import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { LossEvent } from '../../datasets/importers/lossEvents.ts';
import { aggregateStatements } from '../../datasets/store/eventTables.ts';

/** DuckDB as a native library, in one thread, to measure against. */
export interface NativeDuckdb {
  readonly run: (sql: string, values?: readonly (string | number)[]) => Promise<void>;
  /** Stores the same rows of events as the program does, and adds them up by the same statements. */
  readonly storeEvents: (
    schema: string,
    events: readonly LossEvent[],
    codes: NativeCodes,
  ) => Promise<void>;
  readonly close: () => void;
}

/** Places of the codes that rows name. */
export interface NativeCodes {
  readonly areas: readonly string[];
  readonly hazards: readonly string[];
  readonly subtypes: readonly string[];
}

/** Starts it; the one door to the native library. */
export async function nativeDuckdb(): Promise<NativeDuckdb> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    run: async (sql, values = []) => {
      await connection.runAndReadAll(sql, [...values]);
    },
    storeEvents: async (schema, events, codes) => {
      await connection.run(`CREATE SCHEMA "${schema}"`);
      for (const [table, texts] of Object.entries(codes)) {
        await connection.run(`CREATE TABLE "${schema}".${table} (place INTEGER, code VARCHAR)`);
        const appender = await connection.createAppender(table, schema);
        for (const [place, text] of (texts as readonly string[]).entries()) {
          appender.appendInteger(place);
          appender.appendVarchar(text);
          appender.endRow();
        }
        appender.closeSync();
      }
      await appendRows(connection, schema, events, codes);
      for (const statement of aggregateStatements(`"${schema}"`)) await connection.run(statement);
    },
    close: () => connection.closeSync(),
  };
}

async function appendRows(
  connection: DuckDBConnection,
  schema: string,
  events: readonly LossEvent[],
  codes: NativeCodes,
): Promise<void> {
  await connection.run(
    `CREATE TABLE "${schema}".rows (event INTEGER, part INTEGER, parts INTEGER, year INTEGER,
       area INTEGER, areaThen INTEGER, hazard INTEGER, subtype INTEGER, startDate INTEGER,
       endDate INTEGER, historic INTEGER, deaths DOUBLE, affected DOUBLE, lossUsd DOUBLE,
       lossUsdAdjusted DOUBLE, insuredLossUsd DOUBLE, eventId VARCHAR, origin VARCHAR)`,
  );
  const places = (texts: readonly string[]): ReadonlyMap<string, number> =>
    new Map(texts.map((text, place) => [text, place]));
  const areas = places(codes.areas);
  const hazards = places(codes.hazards);
  const subtypes = places(codes.subtypes);
  const numbers = new Map<string, number>();
  const appender = await connection.createAppender('rows', schema);
  const whole = (value: number | null | undefined): void => {
    if (value === null || value === undefined) appender.appendNull();
    else appender.appendInteger(value);
  };
  const number = (value: number | null): void => {
    if (value === null) appender.appendNull();
    else appender.appendDouble(value);
  };
  for (const event of events) {
    const known = numbers.get(event.eventId) ?? numbers.size;
    numbers.set(event.eventId, known);
    whole(known);
    whole(event.part);
    whole(event.parts);
    whole(event.year);
    whole(areas.get(event.area ?? ''));
    whole(areas.get(event.areaThen ?? ''));
    whole(hazards.get(event.hazard ?? ''));
    whole(subtypes.get(`${event.hazard ?? ''}/${event.subtype ?? ''}`));
    for (let gap = 0; gap < 3; gap += 1) appender.appendNull();
    number(event.deaths);
    number(event.totalAffected);
    number(event.lossUsd);
    for (let gap = 0; gap < 2; gap += 1) appender.appendNull();
    appender.appendVarchar(event.eventId);
    appender.appendVarchar(event.origin);
    appender.endRow();
  }
  appender.closeSync();
}
