import type { DataSetSummary, TableField } from '../../../datasets/store/catalogue.ts';
import { dataSetsBehind } from '../../../datasets/tables/presetDataSets.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import type { Say } from '../../words/words.ts';
import type { Built } from '../builds/built.ts';
import { recipeName } from '../builds/recipeName.ts';
import { tableCode } from '../builds/tableCode.ts';
import { eventTableName } from '../importing/lossSources.ts';
import { eventFields, eventsTable } from './eventsTable.ts';
import { indexFields, indexTableNames } from './indexTables.ts';

/** A table that can be looked at. */
export interface ListedTable {
  readonly name: string;
  /** What it belongs to, in words. */
  readonly title: string;
  readonly rows: number;
  readonly fields: readonly TableField[];
  /** What is known of its origin. */
  readonly dataSet: DataSetSummary | null;
  /** Differs where the same name stands for other rows. */
  readonly version: number;
}

/** Every table of the index on screen. */
export function listedIndexTables(
  built: Built,
  known: readonly DataSetSummary[],
  language: Language,
  say: Say,
): readonly ListedTable[] {
  const [behind] = dataSetsBehind(tableCode(built.source));
  return indexTableNames.map((name) => ({
    name,
    title: say('data.index.title', {
      what: say(`data.index.tables.${name}`),
      index: recipeName(built.recipe, language),
    }),
    rows: built.table.areas.length,
    fields: indexFields(built, name, language),
    dataSet: known.find((each) => each.name === behind) ?? null,
    version: versionOf(built),
  }));
}

const versions = new WeakMap<Built, number>();
let newest = 0;

function versionOf(built: Built): number {
  const version = versions.get(built) ?? (newest += 1);
  versions.set(built, version);
  return version;
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
        version: 0,
      })),
    );
  const imported = eventTables.map((table) => ({
    name: eventsTable(table.source),
    title: say('data.groupEvents', { file: eventTableName(eventTables, table) }),
    rows: table.review.rows.kept,
    fields: eventFields,
    dataSet: known.find(({ name }) => name === table.source) ?? null,
    version: 0,
  }));
  return [...imported, ...bundled];
}
