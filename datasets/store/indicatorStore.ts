import { type Result, success } from '../../analysis/failure.ts';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import type { IndicatorRequest } from '../../analysis/losses/indicators/indicatorRequest.ts';
import type { LossIndicators } from '../../analysis/losses/indicators/lossIndicator.ts';
import type { SendaiAssessment } from '../../analysis/losses/sendai/sendaiProgress.ts';
import type { SendaiRequest } from '../../analysis/losses/sendai/sendaiQuestion.ts';
import type { Bilingual } from '../../analysis/losses/sentences/sentence.ts';
import type { Catalogue, DataSetSummary } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { type IndicatorReader, indicatorReader, LAND_AREA_DATA_SET } from './indicatorReader.ts';
import { lastRead } from './lastRead.ts';
import { loadBundled } from './loadBundled.ts';
import type { LossSource } from './lossSource.ts';
import { namesInSet } from './membersOf.ts';
import { once } from './once.ts';
import type { ReadDataSet } from './readDataSet.ts';
import { rowNames } from './rowNames.ts';
import { takeTable } from './takeTable.ts';

/** Indicators with the names of all that a row stands for. */
export interface NamedIndicators {
  readonly answer: LossIndicators;
  /** By the code of the row. */
  readonly names: Readonly<Record<string, Bilingual>>;
}

/** Which number of such an answer to take apart. */
export interface IndicatorNumber {
  readonly request: IndicatorRequest;
  /** Of a row; `TOTAL` for all together. */
  readonly code: string;
}

/** Questions about indicators of losses, of the bundled profiles or of a table of events. */
export interface IndicatorStore {
  readonly indicators: (
    request: IndicatorRequest,
    signal?: CancelSignal,
  ) => Promise<Result<NamedIndicators>>;
  readonly explainIndicator: (
    asked: IndicatorNumber,
    signal?: CancelSignal,
  ) => Promise<Result<ExplainedIndicator>>;
  /** Progress of the targets of the Sendai Framework. */
  readonly sendai: (
    request: SendaiRequest,
    signal?: CancelSignal,
  ) => Promise<Result<SendaiAssessment>>;
  /**
   * Reads a piece of what the first of these questions needs, in a few hundredths of a second, so that
   * it need not wait for it.
   *
   * @param piece - 0 at first, then one more each time
   * @returns whether there is another piece
   */
  readonly readAhead: (piece: number) => Promise<boolean>;
}

/** What the store of indicators is made of. */
export interface IndicatorStoreHost {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** What became of the data sets on loading. */
  readonly dataSets: readonly DataSetSummary[];
  /** The losses that a question names; the bundled profiles when absent. */
  readonly sourceOf: (code: string | undefined) => Result<LossSource>;
  /** Reads a data set that the first question did not need; rates per area are gaps without it. */
  readonly readMore: ((folder: string) => Promise<ReadDataSet>) | undefined;
}

/** The table that holds the land area. */
const LAND_AREA_TABLE = 'raw-values';

/**
 * Answers questions about indicators. What few questions need, the land area, is loaded with the
 * first of them.
 *
 * @param host - engine and data sets
 */
export function indicatorStore({
  database,
  catalogue,
  dataSets,
  sourceOf,
  readMore,
}: IndicatorStoreHost): IndicatorStore {
  const landFiles = once(async (): Promise<ReadDataSet | undefined> => {
    const isThere = dataSets.some(({ name }) => name === LAND_AREA_DATA_SET);
    return readMore === undefined || isThere ? undefined : await readMore(LAND_AREA_DATA_SET);
  });
  const withLandArea = once(async (): Promise<readonly DataSetSummary[]> => {
    const read = await landFiles();
    if (read === undefined) return dataSets;
    const needed =
      read.kind === 'read'
        ? { ...read, files: read.files.filter(({ resource }) => resource.name === LAND_AREA_TABLE) }
        : read;
    const more = await loadBundled(database, [Promise.resolve(needed)], { makeTable: takeTable });
    return [...dataSets, ...more];
  });
  const names = once(() => rowNames(database, catalogue));
  const readers = new Map<string, Result<IndicatorReader>>();

  async function readerOf(source: string | undefined): Promise<Result<IndicatorReader>> {
    const found = sourceOf(source);
    if (!found.ok) return found;
    const known = readers.get(found.value.schema);
    if (known !== undefined) return known;
    const made = await indicatorReader(database, await withLandArea(), found.value, {
      catalogue,
      bundled: sourceOf(undefined),
    });
    if (made.ok) readers.set(found.value.schema, made);
    return made;
  }

  /** A number is taken apart while its answer is on screen. */
  const answerTo = lastRead(async ({ source, countrySet, ...asked }: IndicatorRequest, signal) => {
    const reader = await readerOf(source);
    if (!reader.ok) return reader;
    return await reader.value.indicators(namesInSet(countrySet), asked, true, signal);
  }, 2);

  return {
    indicators: async (request, signal) => {
      const answer = await answerTo(request, signal);
      if (!answer.ok) return answer;
      const nameOf = await names();
      return success({
        answer: answer.value,
        names: Object.fromEntries(answer.value.rows.map(({ code }) => [code, nameOf(code)])),
      });
    },
    explainIndicator: async ({ request, code }, signal) => {
      const reader = await readerOf(request.source);
      if (!reader.ok) return reader;
      const answer = await answerTo(request, signal);
      if (!answer.ok) return answer;
      return await reader.value.explain(namesInSet(request.countrySet), answer.value, code, signal);
    },
    sendai: async ({ source, countrySet, ...asked }, signal) => {
      const reader = await readerOf(source);
      return reader.ok ? await reader.value.sendai(namesInSet(countrySet), asked, signal) : reader;
    },
    readAhead: async (piece) => {
      const before = [landFiles, withLandArea];
      const early = before[piece];
      if (early !== undefined) {
        await early();
        return true;
      }
      const reader = await readerOf(undefined);
      const later = reader.ok ? [names, ...reader.value.readAhead] : [];
      // the first of these pieces is the reader itself
      const place = piece - before.length - 1;
      await later[place]?.();
      return place + 1 < later.length;
    },
  };
}
