import type { Result } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { LossNumberQuestion } from '../../analysis/losses/explain/explainedLoss.ts';
import type { ExceedanceFigure } from '../../analysis/losses/figures/exceedanceFigure.ts';
import type { ExtremesFigure } from '../../analysis/losses/figures/extremesFigure.ts';
import type { LossBreakdown } from '../../analysis/losses/figures/lossBreakdown.ts';
import type { SeasonalFigure } from '../../analysis/losses/figures/seasonalFigure.ts';
import type { TrendFigure, TrendQuestion } from '../../analysis/losses/figures/trendFigure.ts';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import type { IndicatorRequest } from '../../analysis/losses/indicators/indicatorRequest.ts';
import type {
  AreaQuestion,
  ExceedanceQuestion,
  ExtremesQuestion,
  LossQuestion,
} from '../../analysis/losses/question.ts';
import type { SendaiAssessment } from '../../analysis/losses/sendai/sendaiProgress.ts';
import type { SendaiRequest } from '../../analysis/losses/sendai/sendaiQuestion.ts';
import type { Table } from '../../analysis/table.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { StoredEvents } from '../../datasets/store/eventTables.ts';
import type { IndicatorNumber, NamedIndicators } from '../../datasets/store/indicatorStore.ts';
import type { Gaps, GapsQuestion } from '../../datasets/store/workbench/gapsOfTable.ts';
import type { Pivot, PivotQuestion } from '../../datasets/store/workbench/pivotTable.ts';
import type { TableProfile } from '../../datasets/store/workbench/profileTable.ts';
import type { TablePage, TablePageRequest } from '../../datasets/store/workbench/readPage.ts';
import type { SqlRequest } from '../../datasets/store/workbench/runSql.ts';
import type { PutTable, SqlResult } from '../../datasets/store/workbench/workbench.ts';
import type { SourceQuestion } from '../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../datasets/tables/sourceRows.ts';
import {
  type ComputeAnswer,
  type ComputeName,
  type ComputePayload,
  cancelled,
  type FromWorker,
  type LossExplanation,
  type Opened,
  type OpenProgress,
  type StoreRequest,
  type ToWorker,
} from './messages.ts';

/** What a question may bring along. */
export interface AskOptions {
  /** Withdraws the question: its answer is the failure `cancelled`. */
  readonly signal?: AbortSignal;
}

/** What the opening may bring along. */
export interface OpenOptions extends AskOptions {
  readonly onProgress?: (progress: OpenProgress) => void;
}

/**
 * The window's side of the compute worker. A promise is rejected by a bug only; data that cannot be
 * answered are failures.
 */
export interface ComputeClient {
  /** Starts the engine and loads the bundled data sets; the first question of all. */
  open: (options?: OpenOptions) => Promise<Result<Opened>>;
  /** Checks a further data set without loading it. */
  checkDataSet: (folder: string, options?: AskOptions) => Promise<Result<DataSetSummary>>;
  /** Answers a question about losses. A newer question withdraws the one still under way. */
  assessLosses: (question: LossQuestion, options?: AskOptions) => Promise<Result<LossAssessment>>;
  /** The same for one country alone; a newer one withdraws it too. */
  assessArea: (question: AreaQuestion, options?: AskOptions) => Promise<Result<LossAssessment>>;
  /** The question's measure by hazard and year; a newer question withdraws this one. */
  breakDownLosses: (question: LossQuestion, options?: AskOptions) => Promise<Result<LossBreakdown>>;
  /** Trends and how often events come; a newer question withdraws this one. */
  testTrends: (request: TrendQuestion, options?: AskOptions) => Promise<Result<TrendFigure>>;
  /** Losses by month within seasons; a newer question withdraws this one. */
  testSeasons: (question: LossQuestion, options?: AskOptions) => Promise<Result<SeasonalFigure>>;
  /** How rare losses are; a newer question withdraws this one. */
  lossExceedance: (
    question: ExceedanceQuestion,
    options?: AskOptions,
  ) => Promise<Result<ExceedanceFigure>>;
  /** A model of extremes with its curves; a newer question withdraws this one. */
  lossExtremes: (
    question: ExtremesQuestion,
    options?: AskOptions,
  ) => Promise<Result<ExtremesFigure>>;
  /** Takes a number about losses apart; a newer one withdraws this one. */
  explainLoss: (
    asked: LossNumberQuestion,
    options?: AskOptions,
  ) => Promise<Result<LossExplanation>>;
  /** Indicators by any grouping; a newer question withdraws this one. */
  lossIndicators: (
    request: IndicatorRequest,
    options?: AskOptions,
  ) => Promise<Result<NamedIndicators>>;
  /** Takes an indicator apart; a newer one withdraws this one. */
  explainIndicator: (
    asked: IndicatorNumber,
    options?: AskOptions,
  ) => Promise<Result<ExplainedIndicator>>;
  /** Progress of the Sendai targets; a newer question withdraws this one. */
  sendaiProgress: (
    request: SendaiRequest,
    options?: AskOptions,
  ) => Promise<Result<SendaiAssessment>>;
  /** Reads a piece of what first questions need, before they are asked; whether there is another. */
  readAhead: (piece: number, options?: AskOptions) => Promise<Result<boolean>>;
  /** Whether any question is under way. */
  isAnswering: () => boolean;
  /** Every row of a stored table of events, for the workbench. */
  readEvents: (schema: string, options?: AskOptions) => Promise<Result<Uint8Array>>;
  /** Some rows of a table of the workbench. */
  pageTable: (page: TablePageRequest, options?: AskOptions) => Promise<Result<TablePage>>;
  /** A table turned; a newer question withdraws this one. */
  pivotTable: (question: PivotQuestion, options?: AskOptions) => Promise<Result<Pivot>>;
  /** Where a table has values; a newer question withdraws this one. */
  gapsOfTable: (question: GapsQuestion, options?: AskOptions) => Promise<Result<Gaps>>;
  /** How far the fields of a table are filled. */
  profileTable: (table: string, options?: AskOptions) => Promise<Result<TableProfile>>;
  /** Brings a table into the workbench. */
  putTable: (given: PutTable, options?: AskOptions) => Promise<Result<number>>;
  /** Runs a statement that a person wrote; a newer one withdraws it. */
  runSql: (request: SqlRequest, options?: AskOptions) => Promise<Result<SqlResult>>;
  /** The raw table that a preset starts from. */
  presetTable: (code: string, options?: AskOptions) => Promise<Result<Table>>;
  /** Stores a table of events; withdrawn, nothing of it is left. */
  storeEvents: (request: StoreRequest, options?: AskOptions) => Promise<Result<StoredEvents>>;
  /** The rows of bundled files that a cell of such a table comes from. */
  sourceRows: (question: SourceQuestion, options?: AskOptions) => Promise<Result<SourceRows>>;
  /** The engine's module, for another worker to start from; null until it is compiled. */
  compiledEngine: () => WebAssembly.Module | null;
  /** Ends the worker; questions under way are answered as `cancelled`. */
  close: () => void;
}

/** What the client needs of a worker. */
export interface ComputePort {
  postMessage: (message: ToWorker) => void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
}

interface Waiting {
  readonly name: ComputeName;
  readonly settle: (result: Result<ComputeAnswer<ComputeName>>) => void;
  readonly reject: (cause: Error) => void;
  readonly onProgress: ((progress: OpenProgress) => void) | undefined;
}

/**
 * Speaks to a compute worker.
 *
 * @param port -    the worker
 * @param folders - the bundled data sets to load, folders below `datasets/`, in this order
 */
export function computeClient(port: ComputePort, folders: readonly string[]): ComputeClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let compiled: WebAssembly.Module | null = null;
  let hasSpoken = false;
  // A worker that broke before it said a word never will: whoever asks later is told so too.
  let neverStarted: Error | null = null;
  const newest = new Map<ComputeName, number>();

  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  const withdraw = (id: number): void => {
    const found = take(id);
    if (found === undefined) return;
    port.postMessage({ kind: 'cancel', id });
    found.settle(cancelled(found.name));
  };

  port.onmessage = ({ data }) => {
    hasSpoken ||= data.kind !== 'compiled';
    switch (data.kind) {
      case 'compiled':
        compiled = data.compiled;
        break;
      case 'progress':
        waiting.get(data.id)?.onProgress?.(data.progress);
        break;
      case 'answer':
        take(data.id)?.settle(data.result);
        break;
      case 'broken': {
        const cause = new Error(data.message);
        cause.stack = data.stack;
        take(data.id)?.reject(cause);
        break;
      }
    }
  };
  port.onerror = (event) => {
    const cause = new Error(`the compute worker stopped: ${event.message}`);
    if (!hasSpoken) neverStarted = cause;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };

  function ask<Name extends ComputeName>(
    name: Name,
    payload: ComputePayload<Name>,
    options: OpenOptions,
  ): { readonly id: number; readonly answer: Promise<Result<ComputeAnswer<Name>>> } {
    lastId += 1;
    const id = lastId;
    const answer = new Promise<Result<ComputeAnswer<Name>>>((resolve, reject) => {
      if (options.signal?.aborted === true) {
        resolve(cancelled(name));
        return;
      }
      if (neverStarted !== null) {
        reject(neverStarted);
        return;
      }
      const onAbort = (): void => withdraw(id);
      options.signal?.addEventListener('abort', onAbort, { once: true });
      const settle = (result: Result<ComputeAnswer<ComputeName>>): void => {
        options.signal?.removeEventListener('abort', onAbort);
        // The worker answers each question by its own name: the id pairs them.
        resolve(result as Result<ComputeAnswer<Name>>);
      };
      waiting.set(id, { name, settle, reject, onProgress: options.onProgress });
      port.postMessage({ kind: 'ask', id, name, payload } as ToWorker);
    });
    return { id, answer };
  }

  /** Withdraws what was asked by the same name before and is still under way. */
  function askNewest<Name extends ComputeName>(
    name: Name,
    payload: ComputePayload<Name>,
    options: AskOptions,
  ): Promise<Result<ComputeAnswer<Name>>> {
    const before = newest.get(name);
    if (before !== undefined) withdraw(before);
    const { id, answer } = ask(name, payload, options);
    newest.set(name, id);
    return answer;
  }

  return {
    open: (options = {}) => ask('open', folders, options).answer,
    checkDataSet: (folder, options = {}) => ask('checkDataSet', folder, options).answer,
    assessLosses: (question, options = {}) => askNewest('assessLosses', question, options),
    assessArea: (question, options = {}) => askNewest('assessArea', question, options),
    breakDownLosses: (question, options = {}) => askNewest('breakDownLosses', question, options),
    testTrends: (request, options = {}) => askNewest('testTrends', request, options),
    testSeasons: (question, options = {}) => askNewest('testSeasons', question, options),
    lossExceedance: (question, options = {}) => askNewest('lossExceedance', question, options),
    lossExtremes: (question, options = {}) => askNewest('lossExtremes', question, options),
    explainLoss: (asked, options = {}) => askNewest('explainLoss', asked, options),
    lossIndicators: (request, options = {}) => askNewest('lossIndicators', request, options),
    explainIndicator: (asked, options = {}) => askNewest('explainIndicator', asked, options),
    sendaiProgress: (request, options = {}) => askNewest('sendaiProgress', request, options),
    readAhead: (piece, options = {}) => ask('readAhead', piece, options).answer,
    isAnswering: () => waiting.size > 0,
    storeEvents: (request, options = {}) => ask('storeEvents', request, options).answer,
    pageTable: (page, options = {}) => ask('pageTable', page, options).answer,
    readEvents: (schema, options = {}) => ask('readEvents', schema, options).answer,
    pivotTable: (question, options = {}) => askNewest('pivotTable', question, options),
    gapsOfTable: (question, options = {}) => askNewest('gapsOfTable', question, options),
    profileTable: (table, options = {}) => ask('profileTable', table, options).answer,
    putTable: (given, options = {}) => ask('putTable', given, options).answer,
    runSql: (request, options = {}) => askNewest('runSql', request, options),
    presetTable: (code, options = {}) => ask('presetTable', code, options).answer,
    sourceRows: (question, options = {}) => ask('sourceRows', question, options).answer,
    compiledEngine: () => compiled,
    close: () => {
      for (const id of [...waiting.keys()]) withdraw(id);
      port.terminate();
    },
  };
}
