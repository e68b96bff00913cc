import { failure, type Result, success } from '../../analysis/failure.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import type { AreaYears, LossData, LossEntries } from '../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { placesIn, selectAreaYears, selectEntries } from '../../analysis/losses/selectLosses.ts';
import type { CountrySet, Hazard } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
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
 * Makes the reader of a store's losses. A small table is read whole, once, and each question takes
 * its part of it; of a great one only what a question needs is read. What was read last is kept,
 * losses and economy apart.
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
  const entriesPart = lastPart((entries: LossEntries, to) =>
    selectEntries(entries, to.areas, to.hazards),
  );
  const economyPart = lastPart((economy: AreaYears, to) => selectAreaYears(economy, to.areas));
  const everyArea = [...new Set(countrySets.flatMap(({ areas }) => areas))].toSorted();

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
    const isSmall = rows <= ROWS_READ_AT_ONCE;
    const read = isSmall
      ? { areas: everyArea, hazards: known.knownHazards, ...coverage }
      : {
          areas: set.areas,
          hazards: question.hazards,
          firstYear: question.firstYear - question.baselineYears,
          lastYear: question.lastYear,
        };
    const { areas, firstYear, lastYear } = read;
    const sliced = isSmall ? undefined : signal;
    const entries = listsEvents
      ? await listedOf(
          { schema, areas, groups: read.hazards, by: 'hazard', firstYear, lastYear },
          sliced,
        )
      : await entriesOf({ areas, hazards: read.hazards, firstYear, lastYear }, sliced);
    const economy = hasEconomy
      ? await economyOf({ areas, firstYear, lastYear }, sliced)
      : NO_ECONOMY;
    const covered = set.areas.map((area) => coveredAreas.has(area));
    if (!isSmall) return success({ ...known, covered, entries, economy });
    const places = {
      areas: placesIn(read.areas, set.areas),
      hazards: placesIn(read.hazards, question.hazards),
    };
    return success({
      ...known,
      covered,
      entries: entriesPart(entries, places),
      economy: economyPart(economy, places),
    });
  };
}

/** Keeps the last reading and gives it again for an equal selection; a failed one is not kept. */
function lastRead<Selection, Rows>(
  read: (selection: Selection, signal: CancelSignal | undefined) => Promise<Rows>,
): (selection: Selection, signal: CancelSignal | undefined) => Promise<Rows> {
  let last: { readonly key: string; readonly rows: Rows } | undefined;
  return async (selection, signal) => {
    const key = JSON.stringify(selection);
    if (last?.key === key) return last.rows;
    const rows = await read(selection, signal);
    last = { key, rows };
    return rows;
  };
}

/** Where areas and hazards that were read stand in a question; −1 where they do not. */
interface NewPlaces {
  readonly areas: Int32Array;
  readonly hazards: Int32Array;
}

/** Keeps the last part taken of some rows and gives the same again for the same places. */
function lastPart<Rows extends object>(
  take: (rows: Rows, places: NewPlaces) => Rows,
): (rows: Rows, places: NewPlaces) => Rows {
  const last = new WeakMap<Rows, { readonly key: string; readonly part: Rows }>();
  return (rows, places) => {
    const key = `${places.areas.join()}/${places.hazards.join()}`;
    const known = last.get(rows);
    if (known?.key === key) return known.part;
    const part = take(rows, places);
    last.set(rows, { key, part });
    return part;
  };
}
