import { FIRST_YEAR, LAST_YEAR, MEASURES } from './lossYears.ts';

/** Which cell of a raw table is looked for. */
export interface SourceQuestion {
  /** Code of the table, as `presetTable` takes it. */
  readonly table: string;
  readonly column: string;
  readonly area: string;
  /** In a panel the year; null where the table has one time only. */
  readonly year: number | null;
}

/** Where a cell of a raw table comes from: rows of a bundled file, and the field that counts. */
export interface SourcePlan {
  readonly dataSet: string;
  readonly file: string;
  readonly field: string;
  /** Fields that pick the rows, with the text they must have. */
  readonly where: Readonly<Record<string, string>>;
  /** Where the cell is made of several years: the first and the last of them. */
  readonly years: readonly [number, number] | null;
}

type Plan = (question: SourceQuestion) => SourcePlan;

const inform: Plan = ({ column, area }) => {
  const of = (
    file: string,
    field: string,
    where: Readonly<Record<string, string>>,
  ): SourcePlan => ({
    dataSet: 'inform-2025',
    file,
    field,
    where: { iso3: area, ...where },
    years: null,
  });
  const [, population] = /^population\.(\d+)$/.exec(column) ?? [];
  if (population !== undefined) return of('population.csv', 'population', { year: population });
  if (column === 'HDI.missingCounts') return of('results.csv', 'missingHdiCounts', {});
  if (column === 'publishedVulnerability') return of('scores.csv', 'score', { nodeId: 'VU' });
  const [, dated] = /^(.+)\.year$/.exec(column) ?? [];
  if (dated !== undefined) return of('raw-values.csv', 'dataYear', { indicatorId: dated });
  const [, filled] = /^(.+)\.imputed$/.exec(column) ?? [];
  if (filled !== undefined) return of('raw-values.csv', 'imputation', { indicatorId: filled });
  return of('raw-values.csv', 'value', { indicatorId: column });
};

const panel =
  (dataSet: string, file: string): Plan =>
  ({ column, area, year }) => ({
    dataSet,
    file,
    field: column,
    where: { iso3: area, year: String(year) },
    years: null,
  });

const losses: Plan = ({ column, area }) => {
  const field = Object.hasOwn(MEASURES, column)
    ? MEASURES[column as keyof typeof MEASURES]
    : undefined;
  if (field !== undefined) {
    const years = [FIRST_YEAR, LAST_YEAR] as const;
    return { dataSet: 'emdat-losses', file: 'losses.csv', field, where: { iso3: area }, years };
  }
  const where = { iso3: area, year: String(LAST_YEAR) };
  return { dataSet: 'economy', file: 'economy.csv', field: column, where, years: null };
};

/** Published scores by year: a line a country, year and node. */
const history: Plan = ({ column, area, year }) => ({
  dataSet: 'inform-trend',
  file: 'trend.csv',
  field: 'score',
  where: { iso3: area, year: String(year), nodeId: column },
  years: null,
});

const plans: Readonly<Record<string, Plan>> = {
  'inform-risk-2025': inform,
  'multi-hazard-index': inform,
  'world-risk-index': panel('world-risk-index', 'results.csv'),
  'human-development-index': panel('human-development', 'human-development.csv'),
  'belt-and-road-loss-index': losses,
  'inform-trend': history,
};

/** Where a cell of a preset's raw table or of a published history comes from; undefined for a table of somebody's own. */
export function sourcePlan(question: SourceQuestion): SourcePlan | undefined {
  return Object.hasOwn(plans, question.table) ? plans[question.table]?.(question) : undefined;
}
