import { build } from '../../../analysis/compose/build.ts';
import type { Table } from '../../../analysis/table.ts';
import { smallName as name, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import type { Built } from '../builds/built.ts';

/** The mean of the columns x and y of a table, x as heavy as stated. */
export function meanOfTwo(table: Table, weight: number): Built {
  const recipe = smallRecipe(
    [
      { code: 'index', name, children: [{ code: 'x', weight }, 'y'] },
      { code: 'x', name },
      { code: 'y', name },
    ],
    [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  );
  const made = build(recipe, table);
  if (!made.ok) throw new Error(made.failure.message);
  const source = { kind: 'opened', recipe } as const;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}
