import { expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import { parseRecipe } from '../../../analysis/compose/parseRecipe.ts';
import type { Table } from '../../../analysis/table.ts';
import { recipeOfColumns } from './recipeOfColumns.ts';

it('makes a recipe that can be saved and built', () => {
  const table: Table = {
    areas: ['A', 'B', 'C'],
    columns: new Map([
      ['x', column([0, 5, 10])],
      ['y', column([2, 2.5, 4])],
    ]),
  };
  const named = ['x', 'y'].map((code) => ({ column: code, name: { en: code, zh: code } }));
  const recipe = recipeOfColumns('human-development-index', table, named, { en: 'My', zh: '我' });
  const parsed = parseRecipe(JSON.parse(JSON.stringify(recipe)));
  if (!parsed.ok) throw new Error(parsed.failure.message);
  const made = build(parsed.value, table);
  if (!made.ok) throw new Error(made.failure.message);
  expect([...(made.value.scores.get('own-index')?.values ?? [])]).toEqual([0, 3.75, 10]);
});
