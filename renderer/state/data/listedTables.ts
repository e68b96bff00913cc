import type { DataSetSummary, TableField } from '../../../datasets/store/catalogue.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';
import { eventFields, eventsTable } from './eventsTable.ts';

/** A table that can be looked at. */
export interface ListedTable {
  readonly name: string;
  /** What it belongs to, in words. */
  readonly title: string;
  readonly rows: number;
  readonly fields: readonly TableField[];
  /** What is known of its origin. */
  readonly dataSet: DataSetSummary | null;
}

/** Every table that can be looked at: of the data sets that are not refused, and imported ones. */
export function listedTables(
  opened: Opened,
  checked: readonly DataSetSummary[],
  language: Language,
  say: Say,
): readonly ListedTable[] {
  const eventTables = opened.eventTables ?? [];
  const known = [...opened.dataSets, ...checked];
  const brought = new Set(eventTables.map(({ source }) => source));
  const bundled = known
    .filter(({ name }) => !brought.has(name))
    .flatMap((dataSet) =>
      dataSet.tables.map(({ name, rows, fields }) => ({
        name,
        title: dataSet.title[language],
        rows,
        fields,
        dataSet,
      })),
    );
  const imported = eventTables.map(({ source, file, review }) => ({
    name: eventsTable(source),
    title: say('data.groupEvents', { file }),
    rows: review.rows.kept,
    fields: eventFields,
    dataSet: known.find(({ name }) => name === source) ?? null,
  }));
  return [...imported, ...bundled];
}
