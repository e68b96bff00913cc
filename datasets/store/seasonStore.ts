import { failure, type Result, success } from '../../analysis/failure.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import {
  type MonthSpan,
  type SeasonalFigure,
  seasonalFigure,
} from '../../analysis/losses/figures/seasonalFigure.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { Catalogue } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { loadBundled } from './loadBundled.ts';
import type { LossSource } from './lossSource.ts';
import { membersOf, namesInSet } from './membersOf.ts';
import { once } from './once.ts';
import {
  EARTHQUAKES,
  readEarthquakeMonths,
  readLastMonth,
  readMonthlyEarthquakes,
  readMonthlyEvents,
} from './queries/readMonthlyLosses.ts';
import type { ReadDataSet } from './readDataSet.ts';
import { takeTable } from './takeTable.ts';

/** What questions about months are answered from. */
export interface SeasonStoreHost {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** The losses that a question names; the bundled profiles when absent. */
  readonly sourceOf: (code: string | undefined) => Result<LossSource>;
  /** Reads the bundled earthquakes, which no other question needs. */
  readonly readMore: ((folder: string) => Promise<ReadDataSet>) | undefined;
}

/** Tests losses by month within seasons. */
export type SeasonReader = (
  question: LossQuestion,
  signal?: CancelSignal,
) => Promise<Result<SeasonalFigure>>;

/**
 * Makes what tests losses within seasons. The bundled profiles count by year: in their place the
 * bundled earthquakes of the same areas and years are tested, loaded with the first question.
 *
 * @param host - engine and data sets
 */
export function seasonReader(host: SeasonStoreHost): SeasonReader {
  const { database, catalogue, sourceOf, readMore } = host;
  const earthquakes = once(async () => {
    if (readMore === undefined) {
      const message = `testSeasons needs the data set ${EARTHQUAKES}, got no way to read it`;
      return failure('bad-input', 'testSeasons', message, [EARTHQUAKES]);
    }
    const loaded = await loadBundled(database, [readMore(EARTHQUAKES)], { makeTable: takeTable });
    const refused = loaded.find(({ state }) => state.kind === 'refused')?.state;
    if (refused?.kind === 'refused') return { ok: false as const, failure: refused.failure };
    return success(await readEarthquakeMonths(database));
  });

  return async (question, signal) => {
    const source = sourceOf(question.source);
    if (!source.ok) return source;
    const { coverage, schema, listsEvents } = source.value;
    const { areas } = membersOf(namesInSet(question.countrySet), catalogue);
    const knownHazards = catalogue.hazards.map(({ code }) => code);
    const checked = checkQuestion({ areas, coverage, knownHazards }, question);
    if (!checked.ok) return checked;
    const { hazards, withPartialYears } = question;
    if (listsEvents) {
      const open = coverage.partialYears.at(-1);
      const span = spanOf('events', question, {
        ...coverage,
        openMonth:
          open === coverage.lastYear ? await readLastMonth(database, schema, open, signal) : 13,
        withPartialYears,
      });
      if (!span.ok) return span;
      const asked = { areas, hazards, ...span.value };
      return success(
        seasonalFigure(await readMonthlyEvents(database, schema, asked, signal), span.value),
      );
    }
    const quakes = await earthquakes();
    if (!quakes.ok) return quakes;
    const { lastMonth, ...years } = quakes.value;
    const openMonth = lastMonth === 12 ? 13 : lastMonth;
    const span = spanOf('earthquakes', question, { ...years, openMonth, withPartialYears });
    if (!span.ok) return span;
    const asked = { areas, ...span.value };
    return success(
      seasonalFigure(await readMonthlyEarthquakes(database, asked, signal), span.value),
    );
  };
}

/** Years of a table, and the first month of its last year that it has not closed; 13 for none. */
interface TableMonths {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly openMonth: number;
  readonly withPartialYears: boolean;
}

/** The closed months of a question's years: of a year that is not closed only where it is wanted. */
function spanOf(
  of: MonthSpan['of'],
  question: LossQuestion,
  { firstYear, lastYear, openMonth, withPartialYears }: TableMonths,
): Result<MonthSpan> {
  const first = Math.max(question.firstYear, firstYear);
  const last = Math.min(question.lastYear, lastYear);
  const isOpen = last === lastYear && openMonth < 13;
  const keepsOpen = isOpen && withPartialYears && openMonth > 1;
  const span = {
    of,
    firstYear: first,
    lastYear: isOpen && !keepsOpen ? last - 1 : last,
    lastMonth: keepsOpen ? openMonth - 1 : 12,
  };
  if (span.lastYear >= first) return success(span);
  const message = `testSeasons needs years from ${firstYear} to ${lastYear} that are closed, got ${question.firstYear} to ${question.lastYear}`;
  return failure('too-few-values', 'testSeasons', message);
}
