import { column } from '../../analysis/column.ts';
import type { Recipe } from '../../analysis/compose/recipe.ts';
import { failure, type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import { membersOf } from '../../datasets/tables/membersOf.ts';
import { presetTable, presetTableCodes } from '../../datasets/tables/presetTable.ts';
import { bundledOnDisk } from './bundled.ts';
import { orEnd } from './command.ts';
import { readBytes } from './readRecipe.ts';
import { readTable } from './readTable.ts';

/**
 * The raw table that a recipe starts from: a file where one is given, else bundled data by the
 * recipe's data references or its code.
 *
 * @param recipe -   the recipe
 * @param datasets - folder of the bundled data sets
 * @param path -     a CSV file in place of it
 * @throws CommandError when there is no table
 */
export async function startingTable(
  recipe: Recipe,
  datasets: string,
  path: string | undefined,
): Promise<Table> {
  if (path !== undefined) return orEnd(readTable(await readBytes(path), path));
  const named = recipe.data.find(({ name }) => presetTableCodes.includes(name))?.name;
  return orEnd(await presetTable(named ?? recipe.code, bundledOnDisk(datasets)));
}

/**
 * The rows of a table whose area belongs to a country set.
 *
 * @param table -    the table
 * @param set -      code of the set
 * @param datasets - folder of the bundled data sets
 * @fails unknown-code  there is no such set, or none of its areas is in the table
 */
export async function areasOf(table: Table, set: string, datasets: string): Promise<Result<Table>> {
  const members = await membersOf(bundledOnDisk(datasets), set);
  if (!members.ok) return members;
  const rows = [...table.areas.keys()].filter((row) => members.value.has(table.areas[row] ?? ''));
  if (rows.length === 0) {
    const message = `a country set with areas of the table is needed, got ${set} without any`;
    return failure('unknown-code', 'areas', message, [set]);
  }
  const { years } = table;
  return success({
    areas: rows.map((row) => table.areas[row] ?? ''),
    ...(years === undefined ? {} : { years: rows.map((row) => years[row] ?? Number.NaN) }),
    columns: new Map(
      [...table.columns].map(([code, { values, missing }]) => [
        code,
        column(rows.map((row) => missing.get(row) ?? values[row] ?? 'no-data')),
      ]),
    ),
    groups: new Map(
      [...(table.groups ?? [])].map(([name, words]) => [
        name,
        rows.map((row) => words[row] ?? null),
      ]),
    ),
  });
}
