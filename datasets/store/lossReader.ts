import { failure, type Result, success } from '../../analysis/failure.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import type { AreaYears, LossData, YearCoverage } from '../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { CountrySet, DataSetSummary, Hazard } from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { type LossSelection, readEconomy, readLosses } from './queries/readLosses.ts';

/** What is known of the losses before any question. */
export interface LossCatalogue {
  readonly countrySets: readonly CountrySet[];
  readonly hazards: readonly Hazard[];
  /** Absent when the losses are refused. */
  readonly coverage: YearCoverage | undefined;
  readonly coveredAreas: ReadonlySet<string>;
  readonly losses: DataSetSummary | undefined;
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
 * Makes the reader of a store's losses. Population and GDP of the last areas and years are kept:
 * hazards and measures change more often than what they depend on.
 *
 * @param database -  holds the bundled data sets
 * @param catalogue - what is known of them
 */
export function lossReader(database: Database, catalogue: LossCatalogue): LossReader {
  const { countrySets, hazards, coverage, coveredAreas, losses, hasEconomy } = catalogue;
  const rows = losses?.tables.find(({ name }) => name === 'emdat-losses/losses')?.rows ?? 0;
  let lastEconomy: { readonly key: string; readonly rows: AreaYears } | undefined;

  async function economyOf(
    selection: AreasAndYears,
    signal: CancelSignal | undefined,
  ): Promise<AreaYears> {
    const key = `${selection.countrySet} ${selection.firstYear} ${selection.lastYear}`;
    if (lastEconomy?.key === key) return lastEconomy.rows;
    const read = await readEconomy(database, selection, signal);
    lastEconomy = { key, rows: read };
    return read;
  }

  return async (question, signal) => {
    if (coverage === undefined) return refusedLosses(losses);
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
    const { countrySet, lastYear } = question;
    const firstYear = question.firstYear - question.baselineYears;
    const selection = { countrySet, firstYear, lastYear, hazards: question.hazards };
    const sliced = rows > ROWS_READ_AT_ONCE ? signal : undefined;
    const entries = await readLosses(database, selection, sliced);
    const economy = hasEconomy ? await economyOf(selection, sliced) : NO_ECONOMY;
    const covered = set.areas.map((area) => coveredAreas.has(area));
    return success({ ...known, covered, entries, economy });
  };
}

function refusedLosses(losses: DataSetSummary | undefined): Result<never> {
  if (losses?.state.kind === 'refused') return { ok: false, failure: losses.state.failure };
  return failure(
    'bad-input',
    'assessLosses',
    'assessLosses needs emdat-losses, which is not loaded',
  );
}
