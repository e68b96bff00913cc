import { failure, type Result, success } from '../../../analysis/failure.ts';
import { type KeptProfiles, keptProfile } from '../../../datasets/store/kept/keptProfiles.ts';
import type { Gaps, GapsQuestion } from '../../../datasets/store/workbench/gapsOfTable.ts';
import type { Pivot, PivotQuestion } from '../../../datasets/store/workbench/pivotTable.ts';
import type { TableProfile } from '../../../datasets/store/workbench/profileTable.ts';
import type { TablePage, TablePageRequest } from '../../../datasets/store/workbench/readPage.ts';
import type { ComputeClient } from '../../compute/client.ts';
import { sandbox } from '../../compute/sandbox.ts';
import { broken } from '../broken.ts';
import { buildState } from '../builds/buildState.ts';
import type { Built } from '../builds/built.ts';
import type { Store } from '../store.ts';
import { eventFields, eventsTable } from './eventsTable.ts';
import { type IndexTableName, indexFields, indexRows, indexTableNames } from './indexTables.ts';
import { MOST_SQL_ROWS } from './sqlRun.ts';

/** The tables of the data screen, asked of a worker of their own. */
export interface Tables {
  readonly page: (request: TablePageRequest, signal: AbortSignal) => Promise<Result<TablePage>>;
  readonly pivot: (question: PivotQuestion, signal: AbortSignal) => Promise<Result<Pivot>>;
  readonly gaps: (question: GapsQuestion, signal: AbortSignal) => Promise<Result<Gaps>>;
  readonly profile: (table: string, signal: AbortSignal) => Promise<Result<TableProfile>>;
  /** Runs a statement; the state says what becomes of it. */
  readonly runSql: (sql: string) => void;
  readonly cancelSql: () => void;
}

/**
 * Makes the tables of a window.
 *
 * @param store -   the window's
 * @param compute - has the tables of events that were imported
 * @param start -   starts the worker of the tables
 * @param kept -    reads what an engine counted in the bundled tables before; its own counting stands in
 *   where that cannot be read or is about other files
 */
export function createTables(
  store: Store,
  compute: Pick<ComputeClient, 'readEvents'>,
  start: () => ComputeClient,
  kept: () => Promise<KeptProfiles>,
): Tables {
  const brought = new Map<string, Promise<Result<number>>>();
  /** The build that each table of the index was made of. */
  const builds = new Map<string, Built>();
  const box = sandbox(start, () => {
    brought.clear();
    const { sql } = store.get();
    // What the ended worker had answered went with it.
    if (sql.kind === 'done') store.send({ kind: 'sqlRun', run: { kind: 'idle' } });
  });
  let underWay = new AbortController();
  let runs = 0;
  /** A table that is looked at does not change. */
  const profiles = new Map<string, Result<TableProfile>>();
  let keptProfiles: Promise<KeptProfiles> | null = null;

  async function countedBefore(name: string): Promise<TableProfile | null> {
    const { opening, checked } = store.get();
    const dataSets = opening.kind === 'done' ? opening.value.dataSets.concat(checked) : [];
    const table = dataSets.flatMap(({ tables }) => tables).find((each) => each.name === name);
    if (table === undefined) return null;
    keptProfiles ??= kept().catch((cause: unknown) => {
      broken(cause);
      return {};
    });
    return keptProfile(await keptProfiles, table);
  }

  /** Brings imported tables into the worker before it is asked for them. */
  async function bring(name: string): Promise<Result<number> | null> {
    const own = indexTableNames.find((each) => each === name);
    if (own !== undefined) return await bringIndex(own);
    const { opening } = store.get();
    const events = opening.kind === 'done' ? (opening.value.eventTables ?? []) : [];
    const found = events.find(({ source }) => eventsTable(source) === name);
    if (found === undefined) return null;
    const known = brought.get(name);
    if (known !== undefined) return await known;
    const bringing = compute
      .readEvents(found.source)
      .then(async (rows) =>
        rows.ok
          ? await box.ask((client) =>
              client.putTable({ name, fields: eventFields, rows: rows.value }),
            )
          : rows,
      );
    brought.set(name, bringing);
    // Asked again, it is tried again.
    const forget = (): unknown => brought.delete(name);
    bringing.then(({ ok }) => (ok ? null : forget()), forget);
    return await bringing;
  }

  /** Brings a table of the index on screen, anew where it is another build. */
  async function bringIndex(name: IndexTableName): Promise<Result<number>> {
    const state = store.get();
    const { source, edits } = state.choices.builds;
    const found = buildState(state, source, edits);
    if (found.kind !== 'built') {
      return found.kind === 'failed'
        ? { ok: false, failure: found.failure }
        : failure('bad-input', 'bringIndex', 'the data of the index are not read yet');
    }
    const known = brought.get(name);
    if (known !== undefined && builds.get(name) === found.built) return await known;
    const fields = indexFields(found.built, name, state.settings.language);
    const rows = indexRows(found.built, name);
    const bringing = box.ask((client) => client.putTable({ name, fields, rows }));
    brought.set(name, bringing);
    builds.set(name, found.built);
    profiles.delete(name);
    const result = await bringing;
    if (!result.ok) brought.delete(name);
    return result;
  }

  async function asked<Value>(
    table: string,
    question: (client: ComputeClient) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    try {
      const came = await bring(table);
      if (came?.ok === false) return came;
      return await box.ask(question);
    } catch (cause) {
      return broken(cause);
    }
  }

  async function runSql(sql: string): Promise<void> {
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    store.send({ kind: 'sqlRun', run: { kind: 'running', sql } });
    const { opening } = store.get();
    const events = opening.kind === 'done' ? (opening.value.eventTables ?? []) : [];
    const own = /\bindex\b/i.test(sql) ? indexTableNames : [];
    for (const table of [...events.map(({ source }) => eventsTable(source)), ...own]) {
      const came = await asked(table, () => Promise.resolve({ ok: true, value: null } as const));
      if (signal.aborted) return;
      if (!came.ok) {
        store.send({ kind: 'sqlRun', run: { kind: 'failed', sql, failure: came.failure } });
        return;
      }
    }
    const started = performance.now();
    const answer = await asked('', (client) =>
      client.runSql({ sql, mostRows: MOST_SQL_ROWS }, { signal }),
    );
    if (signal.aborted) return;
    runs += 1;
    const milliseconds = performance.now() - started;
    store.send({
      kind: 'sqlRun',
      run: answer.ok
        ? { kind: 'done', sql, result: answer.value, milliseconds, run: runs }
        : { kind: 'failed', sql, failure: answer.failure },
    });
  }

  return {
    page: (request, signal) =>
      asked(request.table, (client) => client.pageTable(request, { signal })),
    pivot: (question, signal) =>
      asked(question.table, (client) => client.pivotTable(question, { signal })),
    gaps: (question, signal) =>
      asked(question.table, (client) => client.gapsOfTable(question, { signal })),
    profile: async (table, signal) => {
      const before = await countedBefore(table);
      if (before !== null) return success(before);
      const came = await asked(table, () => Promise.resolve({ ok: true, value: null } as const));
      if (!came.ok) return came;
      const known = profiles.get(table);
      if (known !== undefined) return known;
      const found = await asked(table, (client) => client.profileTable(table, { signal }));
      if (found.ok) profiles.set(table, found);
      return found;
    },
    runSql: (sql) => void runSql(sql),
    cancelSql: () => {
      const { sql } = store.get();
      underWay.abort();
      if (sql.kind !== 'running') return;
      const { failure: calledOff } = failure('cancelled', 'runSql', 'runSql was called off');
      store.send({ kind: 'sqlRun', run: { kind: 'failed', sql: sql.sql, failure: calledOff } });
      void box.makeSure().catch(broken);
    },
  };
}
