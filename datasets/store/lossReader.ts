import { failure, type Result, success } from '../../analysis/failure.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import type {
  AreaYears,
  LossData,
  LossEntries,
  YearCoverage,
} from '../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { placesIn, selectAreaYears, selectEntries } from '../../analysis/losses/selectLosses.ts';
import type { Catalogue } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { lastPart } from './lastPart.ts';
import { lastRead } from './lastRead.ts';
import type { LossSource } from './lossSource.ts';
import { membersOf, namesInSet } from './membersOf.ts';
import { type ListedSelection, readListedLosses } from './queries/readListedLosses.ts';
import { readEconomy, readLosses } from './queries/readLosses.ts';

/** What is known of the losses before any question. */
export interface LossCatalogue extends Catalogue {
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

type YearRange = Pick<YearCoverage, 'firstYear' | 'lastYear'>;

/** So many rows are read in less time than the engine takes to look whether it was told to stop. */
const ROWS_READ_AT_ONCE = 20_000;

/** Sets and hazards that people go back and forth between; what was counted of them is kept as well. */
const KEPT_PARTS = 4;

const NO_ECONOMY: AreaYears = {
  area: new Int32Array(),
  year: new Int32Array(),
  population: { values: new Float64Array(), missing: new Map() },
  gdpUsd: { values: new Float64Array(), missing: new Map() },
};

/**
 * Makes the reader of a store's losses. A small table is read whole, once, and each question takes
 * its part of it; of a great one only what a question needs is read. What was read last is kept,
 * losses and economy apart.
 *
 * @param database -  holds the bundled data sets
 * @param catalogue - what is known of them
 */
export function lossReader(database: Database, catalogue: LossCatalogue): LossReader {
  const { countrySets, hazards, sourceOf, hasEconomy } = catalogue;
  const everyArea = [...new Set(countrySets.flatMap(({ areas }) => areas))].toSorted();
  const knownHazards = hazards.map(({ code }) => code);
  const economyOf = lastRead(({ firstYear, lastYear }: YearRange) =>
    readEconomy(database, everyArea, firstYear, lastYear),
  );
  const profiles = lastRead(() =>
    readLosses(database, { areas: everyArea, hazards: knownHazards }),
  );
  const listedOf = lastRead((selection: ListedSelection, signal) =>
    readListedLosses(database, selection, signal),
  );
  const entriesPart = lastPart(
    (entries: LossEntries, to) => selectEntries(entries, to.areas, to.hazards),
    KEPT_PARTS,
  );
  const economyPart = lastPart(
    (economy: AreaYears, to) => selectAreaYears(economy, to.areas),
    KEPT_PARTS,
  );

  return async (question, signal) => {
    const source = sourceOf(question.source);
    if (!source.ok) return source;
    const { coverage, coveredAreas, listsEvents, rows, schema } = source.value;
    const { areas, unknown } = membersOf(namesInSet(question.countrySet), catalogue);
    if (unknown.length > 0) {
      const message = `assessLosses needs a country set or areas that are known, got ${unknown.join(', ')}`;
      return failure('unknown-code', 'assessLosses', message, unknown);
    }
    const known = { areas, coverage, knownHazards };
    const checked = checkQuestion(known, question);
    if (!checked.ok) return checked;
    if (signal?.aborted === true) {
      return failure('cancelled', 'assessLosses', 'assessLosses was withdrawn');
    }
    const wanted = { areas, hazards: question.hazards };
    const isSmall = rows <= ROWS_READ_AT_ONCE;
    const years = isSmall
      ? coverage
      : {
          firstYear: question.firstYear - question.baselineYears,
          lastYear: question.lastYear,
        };
    const { firstYear, lastYear } = years;
    const read = isSmall ? { areas: everyArea, hazards: knownHazards } : wanted;
    const entries = listsEvents
      ? await listedOf(
          { schema, areas: read.areas, groups: read.hazards, by: 'hazard', firstYear, lastYear },
          isSmall ? undefined : signal,
        )
      : await profiles(coverage);
    const places = {
      areas: placesIn(everyArea, areas),
      hazards: placesIn(knownHazards, question.hazards),
    };
    const economy = hasEconomy ? await economyOf({ firstYear, lastYear }) : NO_ECONOMY;
    return success({
      ...known,
      covered: areas.map((area) => coveredAreas.has(area)),
      entries: read === wanted ? entries : entriesPart(entries, places),
      economy: economyPart(economy, places),
    });
  };
}
