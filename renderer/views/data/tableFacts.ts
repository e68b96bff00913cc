import { sha256 } from '../../../analysis/sha256.ts';
import type { DataSetSummary, TableField } from '../../../datasets/store/catalogue.ts';
import type { DataColumn } from '../../chart/DataColumn.ts';
import type { DataFormat } from '../../export/ExportedFigure.ts';
import type { TableFileFacts } from '../../export/tables/TableFile.ts';
import { meaningOf, unitOf } from '../../state/data/fieldWords.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** Rows that are saved, and what they answer. */
export interface SavedRows {
  /** The table, or what stands for it in the name of the file. */
  readonly name: string;
  readonly fields: readonly TableField[];
  /** Where the rows come from; null for an answer to a statement, which may read any table. */
  readonly dataSet: DataSetSummary | null;
  /** What was asked: filters and order, a pivot, or a statement. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Filters, order or the statement, for readers. */
  readonly told: readonly string[];
}

const datatypes = {
  string: 'string',
  date: 'string',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
} as const satisfies Readonly<Record<TableField['type'], DataColumn['datatype']>>;

/** What is written into a file of rows besides the rows. */
export function tableFacts(
  { name, fields, dataSet, question, told }: SavedRows,
  rows: number,
  format: DataFormat,
  language: Language,
  programVersion: string,
): TableFileFacts {
  const say = wordsIn(language);
  const source =
    dataSet === null
      ? ''
      : say('figure.source', {
          publisher: dataSet.publisher[language],
          title: dataSet.title[language],
          version: dataSet.version[language],
        });
  const asked = JSON.stringify({ table: name, ...question });
  const recipe = sha256(new TextEncoder().encode(asked)).slice(0, 12);
  const creator = say('figure.credit', { version: programVersion, recipe });
  const line = (key: 'title' | 'rows' | 'shown' | 'source' | 'licence', text: string) =>
    text === '' ? [] : [[say(`data.save.readme.${key}`), text] as const];
  return {
    name: name.replaceAll('/', '-'),
    format,
    language,
    title: name,
    fields: fields.map((field) => ({
      name: field.name,
      datatype: datatypes[field.type],
      unit: unitOf(field, language) ?? null,
      meaning: meaningOf(field, language),
    })),
    about: [
      ...line('title', dataSet === null ? name : `${dataSet.title[language]}: ${name}`),
      ...line('rows', String(rows)),
      ...told.flatMap((text) => line('shown', text)),
      ...line('source', source),
      ...line('source', dataSet?.source ?? ''),
      ...line('source', dataSet?.citation ?? ''),
      ...line('licence', dataSet?.licence[language] ?? ''),
      ...line('licence', dataSet?.passingOn[language] ?? ''),
      [say('data.save.readme.gaps'), say('data.save.readme.gapsText')],
      [say('data.save.readme.credit'), creator],
    ],
    source,
    licence: dataSet?.licence[language] ?? '',
    provenance: {
      program: 'Riskbelt',
      programVersion,
      recipeId: recipe,
      question: { table: name, ...question },
      datasets: (dataSet?.tables ?? [])
        .filter((table) => table.name === name)
        .map(({ sha256: hash }) => ({ name, version: dataSet?.version.en ?? '', sha256: hash })),
    },
    creator,
  };
}
