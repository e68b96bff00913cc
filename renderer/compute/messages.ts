import type { Failure, Result } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type {
  ExplainedLoss,
  LossNumberQuestion,
} from '../../analysis/losses/explain/explainedLoss.ts';
import type { ExceedanceFigure } from '../../analysis/losses/figures/exceedanceFigure.ts';
import type { ExtremesFigure } from '../../analysis/losses/figures/extremesFigure.ts';
import type { LossBreakdown } from '../../analysis/losses/figures/lossBreakdown.ts';
import type { SeasonalFigure } from '../../analysis/losses/figures/seasonalFigure.ts';
import type { TrendFigure, TrendQuestion } from '../../analysis/losses/figures/trendFigure.ts';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import type { IndicatorRequest } from '../../analysis/losses/indicators/indicatorRequest.ts';
import type { YearCoverage } from '../../analysis/losses/lossData.ts';
import type {
  AreaQuestion,
  ExceedanceQuestion,
  ExtremesQuestion,
  LossQuestion,
} from '../../analysis/losses/question.ts';
import type { SendaiAssessment } from '../../analysis/losses/sendai/sendaiProgress.ts';
import type { SendaiRequest } from '../../analysis/losses/sendai/sendaiQuestion.ts';
import type { Table } from '../../analysis/table.ts';
import type {
  Country,
  CountrySet,
  DataSetSummary,
  Hazard,
} from '../../datasets/store/catalogue.ts';
import type { EventCodes } from '../../datasets/store/eventBatches.ts';
import type { StoredEvents } from '../../datasets/store/eventTables.ts';
import type { IndicatorNumber, NamedIndicators } from '../../datasets/store/indicatorStore.ts';
import type { Gaps, GapsQuestion } from '../../datasets/store/workbench/gapsOfTable.ts';
import type { Pivot, PivotQuestion } from '../../datasets/store/workbench/pivotTable.ts';
import type { TableProfile } from '../../datasets/store/workbench/profileTable.ts';
import type { TablePage, TablePageRequest } from '../../datasets/store/workbench/readPage.ts';
import type { SqlRequest } from '../../datasets/store/workbench/runSql.ts';
import type { PutTable, SqlResult } from '../../datasets/store/workbench/workbench.ts';
import type { LossRows } from '../../datasets/tables/lossRows.ts';
import type { SourceQuestion } from '../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../datasets/tables/sourceRows.ts';
import type { EventTable } from './importing/EventTable.ts';

/** How far the opening of the engine and the data sets has come. */
export type OpenProgress =
  | { readonly kind: 'engine' }
  | {
      readonly kind: 'datasets';
      readonly done: number;
      readonly total: number;
      readonly name: string;
    };

/** A table of events that a person brought, on its way into the engine. */
export interface StoreRequest {
  /** Code of the table in questions. */
  readonly schema: string;
  readonly batches: readonly Uint8Array[];
  readonly codes: EventCodes;
  readonly partialYears: readonly number[];
}

/** What the window needs to know before its first question. */
export interface Opened {
  /** Every bundled data set, the refused ones with their failure. */
  readonly dataSets: readonly DataSetSummary[];
  readonly countries: readonly Country[];
  readonly countrySets: readonly CountrySet[];
  readonly hazards: readonly Hazard[];
  /** Absent when the losses are refused. */
  readonly lossCoverage: YearCoverage | undefined;
  /** DuckDB's own version, such as `v1.4.3`. */
  readonly engineVersion: string;
  /** Tables of events that a person brought since. */
  readonly eventTables?: readonly EventTable[];
}

/** A number about losses taken apart, down to the rows of the files where it is of one area. */
export interface LossExplanation {
  readonly explained: ExplainedLoss;
  /** Null for all areas together, and for a table that a person brought. */
  readonly rows: LossRows | null;
}

/** Every question to the compute worker: what is asked and what a good answer is. */
export interface ComputeRequests {
  open: (folders: readonly string[]) => Opened;
  /** Checks a further data set without loading it; never fails, the summary says what is wrong. */
  checkDataSet: (folder: string) => DataSetSummary;
  assessLosses: (question: LossQuestion) => LossAssessment;
  assessArea: (question: AreaQuestion) => LossAssessment;
  breakDownLosses: (question: LossQuestion) => LossBreakdown;
  testTrends: (request: TrendQuestion) => TrendFigure;
  testSeasons: (question: LossQuestion) => SeasonalFigure;
  lossExceedance: (question: ExceedanceQuestion) => ExceedanceFigure;
  lossExtremes: (question: ExtremesQuestion) => ExtremesFigure;
  explainLoss: (asked: LossNumberQuestion) => LossExplanation;
  /** Indicators by any grouping, with the names of their rows. */
  lossIndicators: (request: IndicatorRequest) => NamedIndicators;
  explainIndicator: (asked: IndicatorNumber) => ExplainedIndicator;
  sendaiProgress: (request: SendaiRequest) => SendaiAssessment;
  /** Reads a piece of what first questions need; whether there is another. */
  readAhead: (piece: number) => boolean;
  /** Every row of a stored table of events, as an Arrow IPC stream. */
  readEvents: (schema: string) => Uint8Array;
  /** Those below are asked of a worker of their own, which a statement can do no harm to. */
  pageTable: (page: TablePageRequest) => TablePage;
  pivotTable: (question: PivotQuestion) => Pivot;
  gapsOfTable: (question: GapsQuestion) => Gaps;
  profileTable: (table: string) => TableProfile;
  /** How many rows it has. */
  putTable: (given: PutTable) => number;
  runSql: (request: SqlRequest) => SqlResult;
  /** Stores a table of events, which questions may name from then on. */
  storeEvents: (request: StoreRequest) => StoredEvents;
  /** The raw table that a preset starts from, by its code, made of files whose hashes are checked. */
  presetTable: (code: string) => Table;
  /** The rows of bundled files that a cell of such a table comes from. */
  sourceRows: (question: SourceQuestion) => SourceRows;
}

/** Name of a question. */
export type ComputeName = keyof ComputeRequests;

/** What a question takes. */
export type ComputePayload<Name extends ComputeName> = Parameters<ComputeRequests[Name]>[0];

/** What a good answer holds. */
export type ComputeAnswer<Name extends ComputeName> = ReturnType<ComputeRequests[Name]>;

/** From the window to the worker. */
export type ToWorker =
  | {
      [Name in ComputeName]: {
        readonly kind: 'ask';
        readonly id: number;
        readonly name: Name;
        readonly payload: ComputePayload<Name>;
      };
    }[ComputeName]
  | { readonly kind: 'cancel'; readonly id: number };

/** The first word to a worker that is started when the engine is compiled already; or is not, yet. */
export interface EngineGiven {
  readonly kind: 'engine';
  readonly compiled: WebAssembly.Module | null;
}

/** From the worker to the window. `broken` is a bug: it rejects the promise. */
export type FromWorker =
  | { readonly kind: 'compiled'; readonly compiled: WebAssembly.Module }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly result: Result<ComputeAnswer<ComputeName>>;
    }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: OpenProgress }
  | {
      readonly kind: 'broken';
      readonly id: number;
      readonly message: string;
      readonly stack: string;
    };

/** The failure of a question that was withdrawn or overtaken by a newer one. */
export function cancelled(name: ComputeName): { readonly ok: false; readonly failure: Failure } {
  return {
    ok: false,
    failure: { kind: 'cancelled', step: name, message: `${name} was withdrawn`, at: [] },
  };
}
