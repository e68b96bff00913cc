import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { Built } from '../builds/built.ts';
import type { WindowEvent } from '../event.ts';
import { indexTableNames } from './indexTables.ts';

/**
 * What explains a cell of a table of the index on screen: the score of its node in the country of its row.
 *
 * @param table -  its name
 * @param fields - of the table
 * @param cells -  of the row, in the order of the fields
 * @param column - place of the cell
 * @returns null where the cell is of a file, a name or a year, or where no node of the index has it
 */
export function scoreOfCell(
  table: string,
  fields: readonly Pick<TableField, 'name'>[],
  cells: readonly TableCell[],
  column: number,
  { recipe, root, build }: Pick<Built, 'recipe' | 'root' | 'build'>,
): WindowEvent | null {
  if (!indexTableNames.some((name) => name === table)) return null;
  const cellOf = (name: string): TableCell =>
    cells[fields.findIndex((field) => field.name === name)] ?? null;
  const [area, year] = [cellOf('iso3'), cellOf('year')];
  const name = fields[column]?.name;
  if (typeof area !== 'string' || name === undefined) return null;
  if (name === 'rank' && year === null) {
    const number = { kind: 'rank', area, node: root, build: null } as const;
    return { kind: 'figureNumberAsked', number };
  }
  const node =
    table === 'index/raw'
      ? recipe.framework.nodes.find((each) => (each.column ?? each.code) === name)?.code
      : name;
  if (node === undefined || !build.scores.has(node)) return null;
  return {
    kind: 'scoreExplanationAsked',
    area,
    node,
    ...(typeof year === 'number' ? { year } : {}),
  };
}
