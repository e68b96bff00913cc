import { failure, type Result, success } from '../../analysis/failure.ts';
import type { LossNumberQuestion } from '../../analysis/losses/explain/explainedLoss.ts';
import type { BundledFiles } from '../../datasets/store/bundledFiles.ts';
import type { CancelSignal } from '../../datasets/store/database.ts';
import { duckdb } from '../../datasets/store/duckdb.ts';
import type { Engine } from '../../datasets/store/engine.ts';
import { openKept } from '../../datasets/store/kept/openKept.ts';
import { unpackAnswers } from '../../datasets/store/kept/packAnswers.ts';
import { checkDataSet, readDataSet, readDataSets } from '../../datasets/store/readDataSet.ts';
import { openStore, type Store } from '../../datasets/store/store.ts';
import { takeTable } from '../../datasets/store/takeTable.ts';
import type { Workbench } from '../../datasets/store/workbench/workbench.ts';
import { checkedPresetTable } from '../../datasets/tables/checkedPresetTable.ts';
import { lossRows } from '../../datasets/tables/lossRows.ts';
import { sourceRows } from '../../datasets/tables/sourceRows.ts';
import { askWorkbench } from './askWorkbench.ts';
import {
  type ComputeAnswer,
  type ComputeName,
  cancelled,
  type FromWorker,
  type LossExplanation,
  type Opened,
  type OpenProgress,
  type ToWorker,
} from './messages.ts';

type Ask = Extract<ToWorker, { kind: 'ask' }>;

interface Started {
  readonly store: Store;
  /** Opens the tables to a person; the database answers nobody else from then on. */
  readonly workbench: () => Promise<Workbench>;
}

/** What the worker needs of its host. */
export interface ServeHost {
  readonly startEngine: () => Promise<Engine>;
  readonly files: BundledFiles;
  /** Answers of the engine that are kept in one file: with them the host starts no engine at all. */
  readonly kept?: () => Promise<Uint8Array>;
  readonly send: (message: FromWorker) => void;
  /** Lets messages that already wait come in, so that a withdrawn question is never begun. */
  readonly pause: () => Promise<void>;
}

/**
 * The worker's side of the conversation: takes questions, one after another, and sends answers.
 *
 * @param host - engine, files and the way back
 * @returns takes one message
 */
export function serve(host: ServeHost): (message: ToWorker) => void {
  let store: Promise<Started> | undefined;
  let workbench: Promise<Workbench> | undefined;
  let last: Promise<void> = Promise.resolve();
  const underWay = new Map<number, { aborted: boolean }>();

  async function open(id: number, folders: readonly string[]): Promise<Result<Opened>> {
    const report = (progress: OpenProgress): void => host.send({ kind: 'progress', id, progress });
    const { kept } = host;
    const starting = (): Promise<Started> =>
      kept === undefined ? startStore(host, folders, report) : keptStore(host, kept, folders);
    store ??= starting().catch((cause: unknown) => {
      store = undefined;
      throw cause;
    });
    const { store: made } = await store;
    const { dataSets, countries, countrySets, hazards, lossCoverage, engineVersion } = made;
    const value = { dataSets, countries, countrySets, hazards, lossCoverage, engineVersion };
    return { ok: true, value };
  }

  async function answer(
    ask: Ask,
    signal: CancelSignal,
  ): Promise<Result<ComputeAnswer<ComputeName>>> {
    if (ask.name === 'open') return await open(ask.id, ask.payload);
    if (ask.name === 'checkDataSet') return success(await checkDataSet(host.files, ask.payload));
    if (ask.name === 'presetTable') return await checkedPresetTable(ask.payload, host.files);
    if (ask.name === 'sourceRows') return await sourceRows(ask.payload, host.files);
    if (store === undefined) return failure('bad-input', ask.name, `${ask.name} needs open first`);
    const opened = await store;
    switch (ask.name) {
      case 'assessLosses':
        return await opened.store.assessLosses(ask.payload, signal);
      case 'assessArea':
        return await opened.store.assessArea(ask.payload, signal);
      case 'storeEvents': {
        const { codes, ...rows } = ask.payload;
        return await opened.store.storeEvents({ ...rows, codes: () => codes }, signal);
      }
      case 'breakDownLosses':
        return await opened.store.breakDownLosses(ask.payload, signal);
      case 'testTrends':
        return await opened.store.testTrends(ask.payload, signal);
      case 'testSeasons':
        return await opened.store.testSeasons(ask.payload, signal);
      case 'lossExceedance':
        return await opened.store.lossExceedance(ask.payload, signal);
      case 'lossExtremes':
        return await opened.store.lossExtremes(ask.payload, signal);
      case 'explainLoss':
        return await explained(opened.store, ask.payload, signal);
      case 'lossIndicators':
        return await opened.store.indicators(ask.payload, signal);
      case 'explainIndicator':
        return await opened.store.explainIndicator(ask.payload, signal);
      case 'sendaiProgress':
        return await opened.store.sendai(ask.payload, signal);
      case 'readAhead':
        return success(await opened.store.readAhead(ask.payload));
      case 'readEvents':
        return await opened.store.readEvents(ask.payload, signal);
      case 'pageTable':
      case 'pivotTable':
      case 'gapsOfTable':
      case 'profileTable':
      case 'putTable':
      case 'runSql':
        workbench ??= opened.workbench();
        return await askWorkbench(await workbench, ask, signal);
    }
  }

  /** The rows of a table that a person brought are events that no bundled file has. */
  async function explained(
    opened: Store,
    asked: LossNumberQuestion,
    signal: CancelSignal,
  ): Promise<Result<LossExplanation>> {
    const made = await opened.explainLoss(asked, signal);
    if (!made.ok) return made;
    if (asked.number.area === null || asked.question.source !== undefined) {
      return success({ explained: made.value, rows: null });
    }
    const rows = await lossRows(made.value, host.files);
    return rows.ok ? success({ explained: made.value, rows: rows.value }) : rows;
  }

  async function handle(ask: Ask, signal: CancelSignal): Promise<void> {
    await host.pause();
    const { id } = ask;
    try {
      const result = signal.aborted ? cancelled(ask.name) : await answer(ask, signal);
      host.send({ kind: 'answer', id, result });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const stack = cause instanceof Error ? (cause.stack ?? '') : '';
      host.send({ kind: 'broken', id, message, stack });
    } finally {
      underWay.delete(id);
    }
  }

  return (message) => {
    if (message.kind === 'cancel') {
      const found = underWay.get(message.id);
      if (found !== undefined) found.aborted = true;
      return;
    }
    const signal = { aborted: false };
    underWay.set(message.id, signal);
    last = last.then(() => handle(message, signal));
  };
}

async function keptStore(
  { files }: ServeHost,
  kept: () => Promise<Uint8Array>,
  folders: readonly string[],
): Promise<Started> {
  const [packed, ...read] = await Promise.all([kept(), ...readDataSets(files, folders)]);
  const answers = unpackAnswers(packed);
  const store = answers.ok ? await openKept(answers.value, read) : answers;
  if (!store.ok) throw new Error(store.failure.message);
  return {
    store: store.value,
    workbench: () => Promise.reject(new Error('a workbench needs an engine, which is not started')),
  };
}

async function startStore(
  host: ServeHost,
  folders: readonly string[],
  report: (progress: OpenProgress) => void,
): Promise<Started> {
  const total = folders.length;
  // The files are read and checked while the engine starts.
  const reading = readDataSets(host.files, folders);
  const database = duckdb(await host.startEngine());
  report({ kind: 'engine' });
  const store = await openStore(database, reading, {
    makeTable: takeTable,
    readMore: (folder) => readDataSet(host.files, folder),
    onLoaded: (done, name) => report({ kind: 'datasets', done, total, name }),
  });
  return {
    store,
    // What a start needs is not kept waiting for it.
    workbench: async () => {
      const { openWorkbench } = await import('../../datasets/store/workbench/workbench.ts');
      return await openWorkbench(database, store.dataSets);
    },
  };
}
