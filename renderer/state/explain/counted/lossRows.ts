import type { LossAssessment } from '../../../../analysis/losses/assessment.ts';
import type { YearCoverage } from '../../../../analysis/losses/lossData.ts';
import type { LossMeasure, LossQuestion } from '../../../../analysis/losses/question.ts';
import type { DataSetSummary } from '../../../../datasets/store/catalogue.ts';
import type { ColumnFilter } from '../../../../datasets/store/workbench/tableQuestion.ts';
import type { Opened } from '../../../compute/messages.ts';
import { eventsTable } from '../../data/eventsTable.ts';
import { lossDataSetOf } from '../../importing/lossSources.ts';
import type { CountedLead } from './counted.ts';

/** The column that says whether an entry reports a measure. */
const columns: Readonly<Record<LossMeasure, string>> = {
  events: 'events',
  distinctEvents: 'eventId',
  deaths: 'deaths',
  affected: 'affected',
  lossUsd: 'lossUsd',
  lossUsdAdjusted: 'lossUsdAdjusted',
  deathsPerMillion: 'deaths',
  lossPercentOfGdp: 'lossUsd',
};

/** Where the losses of a question stand. */
export interface LossRows {
  readonly table: string;
  readonly isOfEvents: boolean;
  readonly dataSets: readonly DataSetSummary[];
  /** The column of a measure. */
  readonly column: (measure: LossMeasure) => string;
  /** What rows of the countries and hazards asked for meet, of any year. */
  readonly asked: readonly ColumnFilter[];
  /** The rows that count, of one country and one hazard where they are given, else of all asked for. */
  readonly rows: (of: { readonly area?: string; readonly hazard?: string }) => CountedLead;
}

/** What is known of the losses on screen where their rows are led to. */
export interface LossRowInputs {
  readonly assessment: {
    readonly question: LossAssessment['question'];
    readonly areas: readonly Pick<LossAssessment['areas'][number], 'area'>[];
  };
  readonly opened: Pick<Opened, 'dataSets'> & {
    readonly hazards: readonly Pick<Opened['hazards'][number], 'code'>[];
  };
  readonly coverage: YearCoverage;
}

/** The table that a question about losses is asked of, and what leads to its rows. */
export function lossRowsOf({ assessment, opened, coverage }: LossRowInputs): LossRows {
  const { question, areas } = assessment;
  const { source } = question;
  const name = lossDataSetOf(question);
  const isOfEvents = source !== undefined;
  const table = isOfEvents ? eventsTable(source) : `${name}/losses`;
  const members = areas.map(({ area }) => area);
  // A row of events may be of no hazard that is known, and then counts nowhere.
  const isOfAll =
    !isOfEvents && opened.hazards.every(({ code }) => question.hazards.includes(code));
  const filtersOf = (area?: string, hazard?: string): readonly ColumnFilter[] => [
    oneOf(isOfEvents ? 'area' : 'iso3', area === undefined ? members : [area]),
    ...(hazard === undefined && isOfAll
      ? []
      : [oneOf('hazard', hazard === undefined ? question.hazards : [hazard])]),
  ];
  return {
    table,
    isOfEvents,
    dataSets: opened.dataSets.filter((dataSet) => dataSet.name === name),
    column: (measure) => columns[measure],
    asked: filtersOf(),
    rows: ({ area, hazard }) => ({
      kind: 'rows',
      table,
      filters: [...filtersOf(area, hazard), yearsThatCount(question, coverage)],
    }),
  };
}

/** A condition on one of several values, as one would write it by hand. */
export function oneOf(field: string, values: readonly string[]): ColumnFilter {
  const [only = ''] = values;
  return values.length === 1
    ? { kind: 'equals', field, text: only }
    : { kind: 'oneOf', field, values };
}

/** The years of a question without those that are not closed, where these do not count. */
function yearsThatCount(
  { firstYear, lastYear, withPartialYears }: LossQuestion,
  { partialYears }: Pick<YearCoverage, 'partialYears'>,
): ColumnFilter {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  const counting = withPartialYears ? years : years.filter((year) => !partialYears.includes(year));
  const [least = firstYear] = counting;
  const most = counting.at(-1) ?? lastYear;
  return counting.length === 0 || most - least + 1 === counting.length
    ? { kind: 'range', field: 'year', least, most }
    : { kind: 'oneOf', field: 'year', values: counting.map(String) };
}
