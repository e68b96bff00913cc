import { failure, type Result, success } from '../../analysis/failure.ts';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import { explainIndicator } from '../../analysis/losses/indicators/explainIndicator.ts';
import type { IndicatorData } from '../../analysis/losses/indicators/indicatorData.ts';
import type { IndicatorQuestion } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import { type LossIndicators } from '../../analysis/losses/indicators/lossIndicator.ts';
import { lossIndicators } from '../../analysis/losses/indicators/lossIndicators.ts';
import type { YearCoverage } from '../../analysis/losses/lossData.ts';
import {
  type SendaiAssessment,
  sendaiPeriods,
  sendaiProgress,
} from '../../analysis/losses/sendai/sendaiProgress.ts';
import type { SendaiQuestion } from '../../analysis/losses/sendai/sendaiQuestion.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import { bundledLossSource } from './bundledLossSource.ts';
import type { Catalogue, DataSetSummary } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { indicatorTables, WORLD } from './indicatorTables.ts';
import { lastRead } from './lastRead.ts';
import type { LossSource } from './lossSource.ts';
import { membersOf, setsNamed } from './membersOf.ts';
import { readCatalogue } from './queries/readCatalogue.ts';
import { readConsumerPrices } from './queries/readIndicators.ts';
import { type ListedSelection, readListedLosses } from './queries/readListedLosses.ts';

/** Questions about indicators that bundled data can answer. */
export interface IndicatorReader {
  readonly coverage: YearCoverage;
  /** Hazards of the source, and whether each is one of the eight that reports go by. */
  readonly hazards: readonly { readonly code: string; readonly core: boolean }[];
  /**
   * @param names -     codes of country sets and of areas
   * @param question -  what is asked of them
   * @param withWorld - whether shares of the world are wanted; true when absent
   */
  readonly indicators: (
    names: readonly string[],
    question: Omit<IndicatorQuestion, 'countrySet'>,
    withWorld?: boolean,
    signal?: CancelSignal,
  ) => Promise<Result<LossIndicators>>;
  /**
   * The measure of one row of such an answer, taken apart.
   *
   * @param names -  what the answer is of
   * @param answer - the answer
   * @param code -   of the row; `TOTAL` for all together
   */
  readonly explain: (
    names: readonly string[],
    answer: LossIndicators,
    code: string,
    signal?: CancelSignal,
  ) => Promise<Result<ExplainedIndicator>>;
  /**
   * Progress of the targets of the Sendai Framework.
   *
   * @param names - codes of country sets and of areas
   */
  readonly sendai: (
    names: readonly string[],
    question: Omit<SendaiQuestion, 'countrySet'>,
    signal?: CancelSignal,
  ) => Promise<Result<SendaiAssessment>>;
  /** Reads the bundled tables, one after another, before they are asked for. */
  readonly readAhead: readonly (() => Promise<unknown>)[];
}

/** Readings of a table of events that are kept: of what is asked by two groupings, and of the world. */
const KEPT = 3;

/** Lists of areas that are kept, so that what is worked out for one is known by it. */
const KEPT_MEMBERS = 30;

/** What a reader need not find out, because somebody has. */
export interface KnownToReader {
  readonly catalogue: Catalogue;
  /** The bundled profiles. */
  readonly bundled: Result<LossSource>;
}

/** Holds the land area; without it rates per area are gaps. */
export const LAND_AREA_DATA_SET = 'inform-2025';

/**
 * Makes the reader of indicators: SQL selects and groups, `analysis/` computes.
 *
 * @param database - holds the data sets of `FIRST_DATA_SETS`, and for rates per area INFORM's
 * @param dataSets - what became of them on loading
 * @param events -   the table of events to ask; the bundled profiles when absent
 * @param known -    what was read of the data sets before; read anew when absent
 * @fails bad-input  one of them is refused or not loaded
 */
export async function indicatorReader(
  database: Database,
  dataSets: readonly DataSetSummary[],
  events?: LossSource,
  known?: KnownToReader,
): Promise<Result<IndicatorReader>> {
  for (const name of FIRST_DATA_SETS) {
    const state = dataSets.find((each) => each.name === name)?.state;
    if (state?.kind === 'refused') return { ok: false, failure: state.failure };
    if (state?.kind !== 'ready') {
      return failure('bad-input', 'indicatorReader', `indicatorReader needs ${name}, got none`, [
        name,
      ]);
    }
  }
  const catalogue = known?.catalogue ?? (await readCatalogue(database));
  const bundled = known?.bundled ?? (await bundledLossSource(database, dataSets));
  if (!bundled.ok) return bundled;
  const { coverage, coveredAreas, listsEvents, schema } = events ?? bundled.value;
  const consumerPriceIndex = await readConsumerPrices(database);
  const hasLandArea = dataSets.some(
    ({ name, state }) => name === LAND_AREA_DATA_SET && state.kind === 'ready',
  );

  const membersNamed = lastRead((names: readonly string[]) => {
    const members = membersOf(names, catalogue);
    return Promise.resolve({
      ...members,
      covered: members.areas.map((area) => coveredAreas.has(area)),
    });
  }, KEPT_MEMBERS);
  const knownHazards = catalogue.hazards.map(({ code }) => code);
  const noLandOf = lastRead(
    (areas: readonly string[]) => Promise.resolve(new Float64Array(areas.length).fill(Number.NaN)),
    KEPT,
  );
  const tables = indicatorTables(database, catalogue, bundled.value.coverage);
  const listedOf = lastRead(
    (selection: ListedSelection, signal) => readListedLosses(database, selection, signal),
    KEPT,
  );

  async function read(
    names: readonly string[],
    question: IndicatorQuestion,
    signal?: CancelSignal,
  ): Promise<Result<IndicatorData>> {
    const members = await membersNamed(names);
    if (members.unknown.length > 0) {
      const message = `lossIndicators needs country sets and areas that are known, got ${members.unknown.join(', ')}`;
      return failure('unknown-code', 'lossIndicators', message, members.unknown);
    }
    const { areas, covered } = members;
    const { dimension, hazards, firstYear, lastYear, baselineYears } = question;
    const grouped = await tables.groupsOf(areas, { dimension, hazards });
    const by = dimension === 'subtype' ? 'subtype' : 'hazard';
    const groups = by === 'subtype' ? grouped.groups : hazards;
    const years = { firstYear: firstYear - baselineYears, lastYear };
    return success({
      areas,
      covered,
      coverage,
      knownHazards,
      entries: listsEvents
        ? await listedOf({ schema, areas, groups, by, ...years }, signal)
        : await tables.entriesOf(areas, groups, by),
      economy: await tables.economyOf(areas),
      landAreaKm2: await (hasLandArea ? tables.landOf : noLandOf)(areas),
      consumerPriceIndex,
      ...grouped,
      ...(dimension === 'set' ? setsNamed(names, areas, catalogue) : {}),
    });
  }

  return success({
    coverage,
    hazards: catalogue.hazards.map(({ code, core }) => ({ code, core })),
    indicators: async (names, asked, withWorld = true, signal) => {
      const question: IndicatorQuestion = { ...asked, countrySet: names.join(',') };
      const data = await read(names, question, signal);
      if (!data.ok) return data;
      if (!withWorld) return lossIndicators(data.value, question);
      const world = await read([WORLD], { ...question, dimension: 'set' }, signal);
      return world.ok ? lossIndicators(data.value, question, world.value) : world;
    },
    explain: async (names, answer, code, signal) => {
      const data = await read(names, answer.question, signal);
      return data.ok ? explainIndicator(data.value, answer, code) : data;
    },
    sendai: async (names, asked, signal) => {
      const question = { ...asked, countrySet: names.join(',') };
      const data = await read(
        names,
        {
          ...question,
          firstYear: sendaiPeriods.baseline.firstYear,
          lastYear: sendaiPeriods.current.lastYear,
          dimension: 'country',
          measure: 'deathsPer100k',
          baselineYears: 0,
          topCount: 1,
          scaleYear: coverage.lastYear,
        },
        signal,
      );
      return data.ok ? sendaiProgress(data.value, question) : data;
    },
    readAhead: tables.readAhead,
  });
}
