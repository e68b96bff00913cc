import type { Column } from '../../../analysis/column.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { PutTable } from '../../../datasets/store/workbench/workbench.ts';
import type { Language } from '../../words/language.ts';
import { unitText } from '../../words/unitText.ts';
import { wordsIn } from '../../words/words.ts';
import type { Built } from '../builds/built.ts';

/** What of the index on screen can be looked at as a table. */
export const indexTableNames = ['index/raw', 'index/normalised', 'index/scores'] as const;

export type IndexTableName = (typeof indexTableNames)[number];

/** A year, in the same words as in the bundled tables: no group mark is written into it. */
const yearField = { name: 'year', type: 'integer', unit: 'year', unitZh: '年份' } as const;

interface NodeColumn {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly column: Column;
}

/** A table of the index on screen: a row a country, and a year where the index has years. */
export function indexFields(
  built: Built,
  name: IndexTableName,
  language: Language,
): readonly TableField[] {
  const say = wordsIn(language);
  return [
    { name: 'iso3', type: 'string', description: say('data.index.iso3') },
    ...(built.table.years === undefined
      ? []
      : [{ ...yearField, description: say('data.index.year') }]),
    ...columnsOf(built, name, language).map(({ name: field, unit, description }) => ({
      name: field,
      type: 'number' as const,
      ...(unit === '' ? {} : { unit }),
      description,
    })),
    ...(name === 'index/scores'
      ? [{ name: 'rank', type: 'integer' as const, description: say('data.index.rank') }]
      : []),
  ];
}

/** The rows of such a table, for the worker of the data screen. */
export function indexRows(built: Built, name: IndexTableName): PutTable['rows'] {
  const { areas, years } = built.table;
  return {
    iso3: areas,
    ...(years === undefined
      ? {}
      : { year: { type: 'number' as const, cells: Float64Array.from(years) } }),
    ...Object.fromEntries(
      columnsOf(built, name, 'en').map(({ name: field, column }) => [field, column]),
    ),
    ...(name === 'index/scores'
      ? { rank: { type: 'number' as const, cells: rankNode(built.build, built.root) } }
      : {}),
  };
}

/** Columns of the data before any step; of the indicators on their scale; of the nodes above them. */
function columnsOf(
  { table, build, recipe }: Built,
  name: IndexTableName,
  language: Language,
): readonly NodeColumn[] {
  const { nodes } = recipe.framework;
  if (name === 'index/raw') {
    const byColumn = new Map(nodes.map((node) => [node.column ?? node.code, node]));
    return [...table.columns].map(([code, column]) => ({
      name: code,
      unit: unitText(byColumn.get(code)?.unit ?? '', language),
      description: byColumn.get(code)?.name[language] ?? '',
      column,
    }));
  }
  const indicators = new Set(build.trace.framework.indicators.map(({ node }) => node.code));
  return nodes.flatMap(({ code, name: words }) => {
    const column = build.scores.get(code);
    const wanted = indicators.has(code) === (name === 'index/normalised');
    return column === undefined || !wanted
      ? []
      : [{ name: code, unit: '', description: words[language], column }];
  });
}
