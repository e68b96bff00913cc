import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import { smallName, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import type { Built } from './built.ts';
import { scoreDecimals } from './scoreDecimals.ts';

const name = smallName;

/** An index that is its only indicator, with the rounding given. */
function builtOf(values: readonly number[], digits: number | null): Built {
  const base = smallRecipe(
    [
      { code: 'index', name, children: ['x'], ...(digits === null ? {} : { round: { digits } }) },
      { code: 'x', name },
    ],
    [],
  );
  const table = {
    areas: values.map((_, row) => `A${row}`),
    columns: new Map([['x', column([...values])]]),
  };
  const made = build(base, table);
  if (!made.ok) throw new Error(made.failure.message);
  const source = { kind: 'opened', recipe: base } as const;
  const recipe = base;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}

const decimals = (values: readonly number[], digits: number | null = null): number =>
  scoreDecimals(builtOf(values, digits), 'index');

describe('scoreDecimals', () => {
  it('follows the size of the scores', () => {
    expect(decimals([0.1234, 0.5])).toBe(3);
    expect(decimals([7.43, 12.5])).toBe(2);
    expect(decimals([743.21, 12.5])).toBe(1);
  });

  it('leaves out decimals that would be zero everywhere, but for one', () => {
    expect(decimals([7.4, 8.2, 0.1 + 0.2])).toBe(1);
    expect(decimals([7, 8])).toBe(1);
    expect(decimals([0.25, 0.5])).toBe(2);
  });
});
