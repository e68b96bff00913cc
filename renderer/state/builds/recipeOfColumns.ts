import type { Name } from '../../../analysis/code.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Table } from '../../../analysis/table.ts';
import { hashOf } from '../../../datasets/tables/indexFiles.ts';
import { tableText } from '../../../datasets/tables/tableText.ts';

/**
 * A new index of some columns: each put between its least and greatest value on 0 to 10, then the
 * mean of all with equal weights. Everything else is changed in the tree.
 *
 * @param code -    of the table, as `presetTable` takes it
 * @param table -   that table
 * @param columns - its columns and what they are called
 * @param name -    of the index
 */
export function recipeOfColumns(
  code: string,
  table: Table,
  columns: readonly { readonly column: string; readonly name: Name }[],
  name: Name,
): Recipe {
  return {
    format: 'riskbelt-recipe',
    version: 1,
    code: 'own-index',
    name,
    data: [{ name: code, sha256: hashOf(tableText(table)) }],
    framework: {
      nodes: [
        { code: 'own-index', name, level: 'index', children: columns.map(({ column }) => column) },
        ...columns.map(({ column, name: called }) => ({
          code: column,
          name: called,
          level: 'indicator',
        })),
      ],
    },
    steps: [
      { step: 'normalise', by: { method: 'minMax', lower: 0, upper: 10 } },
      { step: 'aggregate', by: { method: 'arithmeticMean' } },
    ],
  };
}
