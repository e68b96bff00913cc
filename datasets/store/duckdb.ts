import type { CancelSignal, Database, Parameter } from './database.ts';
import type { Engine } from './engine.ts';
import { QueryError } from './queryError.ts';
import { ENGINE_SETTINGS } from './settings.ts';

/**
 * Makes a database of a started engine: settings first, then one statement at a time.
 *
 * A statement with a signal runs in slices between which the host breathes, and is stopped when the
 * signal says so. Values reach it as bound parameters of `SET VARIABLE`, because a sliced statement
 * takes none itself.
 *
 * @param engine - the host's engine; the database owns it from now on
 */
export function duckdb(engine: Engine): Database {
  const { bindings, connection } = engine;
  for (const setting of ENGINE_SETTINGS) bindings.runQuery(connection, setting);
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    query: (sql, parameters = [], signal) =>
      inTurn(async () => {
        refuseWithdrawn(sql, signal);
        try {
          return signal === undefined
            ? runAtOnce(engine, sql, parameters)
            : await runInSlices(engine, sql, parameters, signal);
        } catch (cause) {
          throw asQueryError(sql, cause);
        }
      }),
    insert: (table, arrowBytes, into, signal) =>
      inTurn(async () => {
        await engine.pause();
        const step = `insert into ${table}`;
        refuseWithdrawn(step, signal);
        // The engine would take such bytes without a word, and make no table.
        if (!endsStream(arrowBytes))
          throw new QueryError(step, 'the rows are no whole Arrow stream');
        try {
          const options = { name: table, create: true, ...into };
          bindings.insertArrowFromIPCStream(connection, arrowBytes, options);
        } catch (cause) {
          throw asQueryError(step, cause);
        }
      }),
    withFile: async (name, bytes, use) => {
      bindings.registerFileBuffer(name, bytes);
      try {
        return await use();
      } finally {
        bindings.dropFile(name);
      }
    },
    close: () =>
      inTurn(async () => {
        bindings.disconnect(connection);
        await Promise.resolve();
      }),
  };
}

function runAtOnce(engine: Engine, sql: string, parameters: readonly Parameter[]): Uint8Array {
  const { bindings, connection } = engine;
  if (parameters.length === 0) return bindings.runQuery(connection, sql);
  const statement = bindings.createPrepared(connection, sql);
  try {
    return bindings.runPrepared(connection, statement, [...parameters]);
  } finally {
    bindings.closePrepared(connection, statement);
  }
}

async function runInSlices(
  engine: Engine,
  sql: string,
  parameters: readonly Parameter[],
  signal: CancelSignal,
): Promise<Uint8Array> {
  if (parameters.length === 0) return await poll(engine, sql, sql, signal);
  runAtOnce(engine, `PREPARE sliced AS ${sql}`, []);
  try {
    const variables = parameters.map((parameter, index) => {
      runAtOnce(engine, `SET VARIABLE sliced_${index + 1} = ?`, [parameter]);
      return `getvariable('sliced_${index + 1}')`;
    });
    return await poll(engine, `EXECUTE sliced(${variables.join(', ')})`, sql, signal);
  } finally {
    runAtOnce(engine, 'DEALLOCATE sliced', []);
  }
}

async function poll(
  engine: Engine,
  statement: string,
  sql: string,
  signal: CancelSignal,
): Promise<Uint8Array> {
  const { bindings, connection, pause } = engine;
  let head = bindings.startPendingQuery(connection, statement, true);
  while (head === null) {
    await pause();
    if (signal.aborted) {
      bindings.cancelPendingQuery(connection);
      refuseWithdrawn(sql, signal);
    }
    head = bindings.pollPendingQuery(connection);
  }
  const parts = [head];
  for (;;) {
    const part = bindings.fetchQueryResults(connection);
    if (part === null || part.length === 0) return joined([...parts, END_OF_STREAM]);
    parts.push(part);
  }
}

/** What a whole stream ends with; the engine leaves it out of what it gives in slices. */
const END_OF_STREAM = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

function endsStream(arrowBytes: Uint8Array): boolean {
  const end = arrowBytes.subarray(-END_OF_STREAM.length);
  return END_OF_STREAM.every((byte, place) => byte === end[place]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function refuseWithdrawn(sql: string, signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw new QueryError(sql, 'the query was withdrawn', {}, true);
}

function asQueryError(sql: string, cause: unknown): QueryError {
  if (cause instanceof QueryError) return cause;
  return new QueryError(sql, cause instanceof Error ? cause.message : String(cause), { cause });
}
