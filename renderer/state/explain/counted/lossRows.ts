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
  /** The rows of the years asked for, of one country and one hazard where they are given. */
  readonly rows: (of: { readonly area?: string; readonly hazard?: string }) => CountedLead;
}

/** The table that a question about losses is asked of, and what leads to its rows. */
export function lossRowsOf(question: LossQuestion, opened: Pick<Opened, 'dataSets'>): LossRows {
  const { source, firstYear, lastYear } = question;
  const name = lossDataSetOf(question);
  const isOfEvents = source !== undefined;
  const table = isOfEvents ? eventsTable(source) : `${name}/losses`;
  const equals = (field: string, text: string | undefined): readonly ColumnFilter[] =>
    text === undefined ? [] : [{ kind: 'equals', field, text }];
  return {
    table,
    isOfEvents,
    dataSets: opened.dataSets.filter((dataSet) => dataSet.name === name),
    column: (measure) => columns[measure],
    rows: ({ area, hazard }) => ({
      kind: 'rows',
      table,
      filters: [
        ...equals(isOfEvents ? 'area' : 'iso3', area),
        ...equals('hazard', hazard),
        { kind: 'range', field: 'year', least: firstYear, most: lastYear },
      ],
    }),
  };
}
