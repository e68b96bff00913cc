import { failure, type Result, success } from '../../analysis/failure.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import type { AreaYears, LossData } from '../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { CountrySet, Hazard } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { lastRead } from './lastRead.ts';
import type { LossSource } from './lossSource.ts';
import { type ListedSelection, readListedLosses } from './queries/readListedLosses.ts';
import { type LossSelection, readEconomy, readLosses } from './queries/readLosses.ts';

/** What is known of the losses before any question. */
export interface LossCatalogue {
  readonly countrySets: readonly CountrySet[];
  readonly hazards: readonly Hazard[];
  /**
   * The losses that a question names.
   *
   * @param code - of a table of events; the bundled profiles when absent
   * @fails bad-input    the bundled losses are refused
   * @fails unknown-code no such table of events is there
   */
  readonly sourceOf: (code: string | undefined) => Result<LossSource>;
  /** Whether population and GDP may be asked. */
  readonly hasEconomy: boolean;
}

/** Reads all that a question about losses is answered from. */
export type LossReader = (
  question: LossQuestion,
  signal: CancelSignal | undefined,
) => Promise<Result<LossData>>;

type AreasAndYears = Omit<LossSelection, 'hazards'>;

/** So many rows are read in less time than the engine takes to look whether it was told to stop. */
const ROWS_READ_AT_ONCE = 20_000;

const NO_ECONOMY: AreaYears = {
  area: new Int32Array(),
  year: new Int32Array(),
  population: { values: new Float64Array(), missing: new Map() },
  gdpUsd: { values: new Float64Array(), missing: new Map() },
};

/**
 * Makes the reader of a store's losses. What was read last is kept, losses and economy apart: a
 * measure or a country is changed more often than hazards, and hazards more often than areas.
 *
 * @param database -  holds the bundled data sets
 * @param catalogue - what is known of them
 */
export function lossReader(database: Database, catalogue: LossCatalogue): LossReader {
  const { countrySets, hazards, sourceOf, hasEconomy } = catalogue;
  const economyOf = lastRead((selection: AreasAndYears, signal) =>
    readEconomy(database, selection, signal),
  );
  const entriesOf = lastRead((selection: LossSelection, signal) =>
    readLosses(database, selection, signal),
  );
  const listedOf = lastRead((selection: ListedSelection, signal) =>
    readListedLosses(database, selection, signal),
  );

  return async (question, signal) => {
    const source = sourceOf(question.source);
    if (!source.ok) return source;
    const { coverage, coveredAreas, listsEvents, rows, schema } = source.value;
    const set = countrySets.find(({ code }) => code === question.countrySet);
    if (set === undefined) {
      const message = `assessLosses needs a known country set, got ${question.countrySet}`;
      return failure('unknown-code', 'assessLosses', message, [question.countrySet]);
    }
    const known = { areas: set.areas, coverage, knownHazards: hazards.map(({ code }) => code) };
    const checked = checkQuestion(known, question);
    if (!checked.ok) return checked;
    if (signal?.aborted === true) {
      return failure('cancelled', 'assessLosses', 'assessLosses was withdrawn');
    }
    const { countrySet } = question;
    // A small table is read for all its years, so that another period needs no reading.
    const isSmall = rows <= ROWS_READ_AT_ONCE;
    const firstYear = isSmall ? coverage.firstYear : question.firstYear - question.baselineYears;
    const lastYear = isSmall ? coverage.lastYear : question.lastYear;
    const selection = { countrySet, firstYear, lastYear, hazards: question.hazards };
    const sliced = isSmall ? undefined : signal;
    const listed = { schema, areas: set.areas, groups: question.hazards, by: 'hazard' } as const;
    const entries = listsEvents
      ? await listedOf({ ...listed, firstYear, lastYear }, sliced)
      : await entriesOf(selection, sliced);
    const areasAndYears = { countrySet, firstYear, lastYear };
    const economy = hasEconomy ? await economyOf(areasAndYears, sliced) : NO_ECONOMY;
    const covered = set.areas.map((area) => coveredAreas.has(area));
    return success({ ...known, covered, entries, economy });
  };
}
