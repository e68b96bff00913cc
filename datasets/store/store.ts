import { failure, type Result, success } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type {
  ExplainedLoss,
  LossNumberQuestion,
} from '../../analysis/losses/explain/explainedLoss.ts';
import { explainLoss } from '../../analysis/losses/explain/explainLoss.ts';
import {
  type ExceedanceFigure,
  exceedanceFigure,
} from '../../analysis/losses/figures/exceedanceFigure.ts';
import {
  type ExtremesFigure,
  extremesFigure,
} from '../../analysis/losses/figures/extremesFigure.ts';
import { type LossBreakdown, lossBreakdown } from '../../analysis/losses/figures/lossBreakdown.ts';
import type { SeasonalFigure } from '../../analysis/losses/figures/seasonalFigure.ts';
import {
  type TrendFigure,
  type TrendQuestion,
  trendFigure,
  trendQuestion,
} from '../../analysis/losses/figures/trendFigure.ts';
import type { YearCoverage } from '../../analysis/losses/lossData.ts';
import type {
  AreaQuestion,
  ExceedanceQuestion,
  ExtremesQuestion,
  LossQuestion,
} from '../../analysis/losses/question.ts';
import { bundledLossSource } from './bundledLossSource.ts';
import type { Country, CountrySet, DataSetSummary, Hazard } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { type EventRows, type StoredEvents, storeEvents } from './eventTables.ts';
import { type IndicatorStore, indicatorStore } from './indicatorStore.ts';
import { type LoadOptions, loadBundled } from './loadBundled.ts';
import { lossAssessor } from './lossAssessor.ts';
import { lossReader } from './lossReader.ts';
import type { LossSource } from './lossSource.ts';
import {
  readCountries,
  readCountrySets,
  readEngineVersion,
  readHazards,
} from './queries/readCatalogue.ts';
import { QueryError } from './queryError.ts';
import type { ReadDataSet } from './readDataSet.ts';
import { seasonReader } from './seasonStore.ts';
import { identifier } from './sql.ts';

/** The bundled data sets in a database, and the questions that can be asked of them. */
export interface Store extends IndicatorStore {
  /** DuckDB's own version, such as `v1.4.3`. */
  readonly engineVersion: string;
  readonly dataSets: readonly DataSetSummary[];
  readonly countries: readonly Country[];
  readonly countrySets: readonly CountrySet[];
  readonly hazards: readonly Hazard[];
  /** Absent when the losses are refused. */
  readonly lossCoverage: YearCoverage | undefined;
  readonly assessLosses: (
    question: LossQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<LossAssessment>>;
  /** The same question for one member of its country set alone. */
  readonly assessArea: (
    request: AreaQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<LossAssessment>>;
  /** The question's measure by hazard and year, and of each area against the years before. */
  readonly breakDownLosses: (
    question: LossQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<LossBreakdown>>;
  /** Trends of every measure and hazard, and how often events come. */
  readonly testTrends: (
    request: TrendQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<TrendFigure>>;
  /** Losses by month within seasons; of earthquakes where the losses know no months. */
  readonly testSeasons: (
    question: LossQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<SeasonalFigure>>;
  /** How rare the losses of a set, or of one of its members, are. */
  readonly lossExceedance: (
    request: ExceedanceQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<ExceedanceFigure>>;
  /** A model of extremes, and how often so much is lost. */
  readonly lossExtremes: (
    request: ExtremesQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<ExtremesFigure>>;
  /** One number of such an answer, taken apart. */
  readonly explainLoss: (
    asked: LossNumberQuestion,
    signal?: CancelSignal,
  ) => Promise<Result<ExplainedLoss>>;
  /**
   * Stores a table of events; a question names it by its schema. One that is there already is not
   * stored again.
   *
   * @fails bad-input  no row has area, year and hazard
   * @fails cancelled  the signal says so; nothing of it is left
   */
  readonly storeEvents: (given: EventRows, signal?: CancelSignal) => Promise<Result<StoredEvents>>;
  /** Forgets a table of events. */
  readonly dropEvents: (schema: string) => Promise<void>;
  /**
   * Every row of a table of events, as an Arrow IPC stream.
   *
   * @fails unknown-code  no table of that name was stored
   */
  readonly readEvents: (schema: string, signal?: CancelSignal) => Promise<Result<Uint8Array>>;
}

/** Reads a further data set when a question needs it. */
export type ReadMore = (folder: string) => Promise<ReadDataSet>;

/** How a store is opened. */
export interface StoreOptions extends LoadOptions {
  readonly readMore?: ReadMore;
}

/**
 * Loads the bundled data sets and reads what a first question needs.
 *
 * @param database - an open database; the store does not close it
 * @param reading -  the data sets to load
 * @param options -  how they are loaded
 */
export async function openStore(
  database: Database,
  reading: readonly Promise<ReadDataSet>[],
  options: StoreOptions = {},
): Promise<Store> {
  const { readMore, ...loading } = options;
  return await storeOf(database, await loadBundled(database, reading, loading), readMore);
}

/**
 * Reads what a first question needs of data sets that are loaded.
 *
 * @param database - has the data sets
 * @param dataSets - what became of them on loading
 * @param readMore - for questions that need another one
 */
export async function storeOf(
  database: Database,
  dataSets: readonly DataSetSummary[],
  readMore?: ReadMore,
): Promise<Store> {
  const find = (name: string): DataSetSummary | undefined =>
    dataSets.find((dataSet) => dataSet.name === name);
  const isReady = (name: string): boolean => find(name)?.state.kind === 'ready';
  const countries = isReady('countries') ? await readCountries(database) : [];
  const countrySets = isReady('country-sets') ? await readCountrySets(database) : [];
  const hazards = isReady('emdat-losses') ? await readHazards(database) : [];
  const bundled = await bundledLossSource(database, dataSets);
  const stored = new Map<string, StoredEvents>();
  const sourceOf = (code: string | undefined): Result<LossSource> => {
    if (code === undefined) return bundled;
    const found = stored.get(code);
    if (found !== undefined) return success(found.source);
    return notStored('assessLosses', code);
  };
  const hasEconomy = isReady('economy');
  const readLossData = lossReader(database, {
    countries,
    countrySets,
    hazards,
    sourceOf,
    hasEconomy,
  });
  const testSeasons = seasonReader({
    database,
    catalogue: { countries, countrySets, hazards },
    sourceOf,
    readMore,
  });
  const { indicators, explainIndicator, sendai, readAhead } = indicatorStore({
    database,
    catalogue: { countries, countrySets, hazards },
    dataSets,
    sourceOf,
    readMore,
  });

  const { assessed, fit } = lossAssessor(readLossData);

  return {
    engineVersion: await readEngineVersion(database),
    dataSets,
    countries,
    countrySets,
    hazards,
    lossCoverage: bundled.ok ? bundled.value.coverage : undefined,
    assessLosses: (question, signal) =>
      unlessWithdrawn('assessLosses', () => assessed(question, null, signal)),
    assessArea: ({ question, area }, signal) =>
      unlessWithdrawn('assessArea', () => assessed(question, area, signal)),
    breakDownLosses: (question, signal) =>
      unlessWithdrawn('breakDownLosses', async () => {
        const data = await readLossData(question, signal);
        return data.ok ? lossBreakdown(data.value, question) : data;
      }),
    testTrends: (request, signal) =>
      unlessWithdrawn('testTrends', async () => {
        const data = await readLossData(trendQuestion(request), signal);
        return data.ok ? trendFigure(data.value, request) : data;
      }),
    testSeasons: (question, signal) =>
      unlessWithdrawn('testSeasons', () => testSeasons(question, signal)),
    lossExceedance: ({ question, area, basis, position }, signal) =>
      unlessWithdrawn('lossExceedance', async () => {
        const assessment = await assessed(question, area, signal);
        return assessment.ok ? exceedanceFigure(assessment.value, basis, position) : assessment;
      }),
    lossExtremes: ({ question, area, model, belowThreshold, ...settings }, signal) =>
      unlessWithdrawn('lossExtremes', async () => {
        const fitted = await fit({ question, area, model, belowThreshold }, signal);
        return fitted.ok ? success(extremesFigure(fitted.value, settings)) : fitted;
      }),
    explainLoss: (asked, signal) =>
      unlessWithdrawn('explainLoss', async () => {
        const data = await readLossData(asked.question, signal);
        return data.ok ? explainLoss(data.value, asked) : data;
      }),
    indicators: (request, signal) =>
      unlessWithdrawn('lossIndicators', () => indicators(request, signal)),
    explainIndicator: (asked, signal) =>
      unlessWithdrawn('explainIndicator', () => explainIndicator(asked, signal)),
    readAhead,
    sendai: (request, signal) => unlessWithdrawn('sendaiProgress', () => sendai(request, signal)),
    storeEvents: (given, signal) =>
      unlessWithdrawn('storeEvents', async () => {
        const known = stored.get(given.schema);
        if (known !== undefined) return success(known);
        const made = await storeEvents(database, given, signal);
        if (made.ok) stored.set(given.schema, made.value);
        return made;
      }),
    dropEvents: async (schema) => {
      if (stored.delete(schema)) await database.query(`DROP SCHEMA ${identifier(schema)} CASCADE`);
    },
    readEvents: (schema, signal) =>
      unlessWithdrawn('readEvents', async () => {
        if (!stored.has(schema)) return notStored('readEvents', schema);
        const from = identifier(schema);
        const going = signal ?? { aborted: false };
        return success(await database.query(`SELECT * FROM ${from}.events`, [], going));
      }),
  };
}

async function unlessWithdrawn<Value>(
  step: string,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof QueryError && cause.withdrawn) {
      return withdrawn(step);
    }
    throw cause;
  }
}

function notStored(step: string, code: string): Result<never> {
  const message = `${step} needs a table of events that was imported, got ${code}`;
  return failure('unknown-code', step, message, [code]);
}

function withdrawn(step: string): Result<never> {
  return failure('cancelled', step, `${step} was withdrawn`);
}
