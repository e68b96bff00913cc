import { failure, type Result } from '../../analysis/failure.ts';
import { assessLosses } from '../../analysis/losses/assessLosses.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import { checkQuestion } from '../../analysis/losses/checkQuestion.ts';
import type { AreaYears, YearCoverage } from '../../analysis/losses/lossData.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { BundledFiles } from './bundledFiles.ts';
import type {
  Country,
  CountrySet,
  DataSetSummary,
  Hazard,
  TablePage,
  TablePageRequest,
} from './catalogue.ts';
import type { CancelSignal, Database } from './database.ts';
import { loadBundled } from './loadBundled.ts';
import {
  readCountries,
  readCountrySets,
  readEngineVersion,
  readHazards,
  readLossCoverage,
} from './queries/readCatalogue.ts';
import { type LossSelection, readEconomy, readLosses } from './queries/readLosses.ts';
import { readTablePage } from './queries/readTablePage.ts';
import { QueryError } from './queryError.ts';

/** The bundled data sets in a database, and the questions that can be asked of them. */
export interface Store {
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
  readonly pageTable: (page: TablePageRequest, signal?: CancelSignal) => Promise<Result<TablePage>>;
}

/**
 * Loads the bundled data sets and reads what a first question needs.
 *
 * @param database - an open database; the store does not close it
 * @param files -    where the files are
 * @param folders -  the data sets to load
 * @param onLoaded - is told after each data set how many are done, and its folder
 */
export async function openStore(
  database: Database,
  files: BundledFiles,
  folders: readonly string[],
  onLoaded?: (done: number, folder: string) => void,
): Promise<Store> {
  const dataSets = await loadBundled(database, files, folders, onLoaded);
  const find = (name: string): DataSetSummary | undefined =>
    dataSets.find((dataSet) => dataSet.name === name);
  const isReady = (name: string): boolean => find(name)?.state.kind === 'ready';
  const losses = find('emdat-losses');
  const lossRows = losses?.tables.find(({ name }) => name === 'emdat-losses/losses')?.rows ?? 0;
  const countrySets = isReady('country-sets') ? await readCountrySets(database) : [];
  const hazards = isReady('emdat-losses') ? await readHazards(database) : [];
  const covered = isReady('emdat-losses') ? await readLossCoverage(database) : undefined;
  const coveredAreas = new Set(covered?.areas);
  const lossCoverage: YearCoverage | undefined = covered && {
    firstYear: covered.firstYear,
    lastYear: covered.lastYear,
    partialYears: losses?.partialYears ?? [],
  };

  const key = ({ countrySet, firstYear, lastYear }: AreasAndYears): string =>
    `${countrySet} ${firstYear} ${lastYear}`;
  let lastEconomy: { readonly key: string; readonly rows: AreaYears } | undefined;
  /** Hazards and measures change more often than areas and years, which this depends on. */
  const economyOf = async (
    selection: AreasAndYears,
    signal: CancelSignal | undefined,
  ): Promise<AreaYears> => {
    if (lastEconomy?.key === key(selection)) return lastEconomy.rows;
    const rows = await readEconomy(database, selection, signal);
    lastEconomy = { key: key(selection), rows };
    return rows;
  };

  return {
    engineVersion: await readEngineVersion(database),
    dataSets,
    countries: isReady('countries') ? await readCountries(database) : [],
    countrySets,
    hazards,
    lossCoverage,
    assessLosses: (question, signal) =>
      unlessWithdrawn('assessLosses', async () => {
        if (lossCoverage === undefined) return refusedLosses(losses);
        const set = countrySets.find(({ code }) => code === question.countrySet);
        if (set === undefined) {
          const message = `assessLosses needs a known country set, got ${question.countrySet}`;
          return failure('unknown-code', 'assessLosses', message, [question.countrySet]);
        }
        const known = {
          areas: set.areas,
          coverage: lossCoverage,
          knownHazards: hazards.map(({ code }) => code),
        };
        const checked = checkQuestion(known, question);
        if (!checked.ok) return checked;
        const { countrySet, lastYear } = question;
        const firstYear = question.firstYear - question.baselineYears;
        const selection = { countrySet, firstYear, lastYear, hazards: question.hazards };
        if (signal?.aborted === true) return withdrawn('assessLosses');
        const sliced = lossRows > ROWS_READ_AT_ONCE ? signal : undefined;
        const entries = await readLosses(database, selection, sliced);
        const economy = isReady('economy') ? await economyOf(selection, sliced) : NO_ECONOMY;
        const isCovered = set.areas.map((area) => coveredAreas.has(area));
        return assessLosses({ ...known, covered: isCovered, entries, economy }, question);
      }),
    pageTable: (page, signal) =>
      unlessWithdrawn('pageTable', () => readTablePage(database, dataSets, page, signal)),
  };
}

type AreasAndYears = Omit<LossSelection, 'hazards'>;

/** So many rows are read in less time than the engine takes to look whether it was told to stop. */
const ROWS_READ_AT_ONCE = 20_000;

const NO_ECONOMY: AreaYears = {
  area: new Int32Array(),
  year: new Int32Array(),
  population: { values: new Float64Array(), missing: new Map() },
  gdpUsd: { values: new Float64Array(), missing: new Map() },
};

function refusedLosses(losses: DataSetSummary | undefined): Result<LossAssessment> {
  if (losses?.state.kind === 'refused') return { ok: false, failure: losses.state.failure };
  return failure(
    'bad-input',
    'assessLosses',
    'assessLosses needs emdat-losses, which is not loaded',
  );
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

function withdrawn(step: string): Result<never> {
  return failure('cancelled', step, `${step} was withdrawn`);
}
