import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import type { Table } from '../../../analysis/table.ts';
import { smallName as name, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import type { Built } from '../builds/built.ts';
import { nothingOpened } from '../testing/nothingOpened.ts';
import { comparedSets } from './compared.ts';
import { profileFigure } from './profileFigure.ts';
import { yearsFigure } from './yearsFigure.ts';

const limited = (limits: readonly number[]) => ({
  method: 'fixedLimits',
  edition: '1',
  editions: [{ edition: '1', limits }],
  names: [name, name],
});
const table: Table = {
  areas: ['A', 'B', 'C', 'A', 'B', 'C'],
  years: [2000, 2000, 2000, 2001, 2001, 2001],
  columns: new Map([
    ['x', column([1, 4, 9, 2, 6, 7])],
    ['y', column([3, 8, 1, 4, 4, 'not-reported'])],
  ]),
};

/** The mean of x and y; the index and x have classes, y has none. */
function built(): Built {
  const recipe = smallRecipe(
    [
      { code: 'index', name, children: ['x', 'y'] },
      { code: 'x', name, classify: limited([6.5]) },
      { code: 'y', name },
    ],
    [
      { step: 'aggregate', by: { method: 'arithmeticMean' } },
      { step: 'classify', by: limited([2]), nodes: ['index'] },
    ],
  );
  const made = build(recipe, table);
  if (!made.ok) throw new Error(made.failure.message);
  const source = { kind: 'opened', recipe } as const;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}

const scope = { areas: null, ranksWithin: 'all', year: null } as const;
const inputs = {
  opened: nothingOpened,
  built: built(),
  language: 'en',
  locale: 'en-GB',
  programVersion: '0',
  year: null,
  scope,
} as const;
const set = { code: 'S', label: 'Set', areas: ['A', 'B', 'Z'] };
const note = 'Country sets stand by the median of their members, each part by itself.';

describe('a profile', () => {
  it('has for each node the limits that the recipe gives it, and none where it gives none', () => {
    const { classes, nodes, notes } = profileFigure({ ...inputs, area: 'A', deepest: 1 });
    expect(classes).toMatchObject({ method: 'fixed', breaks: [2] });
    expect(nodes.map(({ node, limits }) => [node, limits])).toEqual([
      ['index', [2]],
      ['x', [6.5]],
      ['y', null],
    ]);
    expect(notes).toEqual([]);
  });
  it('of a country set says that its values are medians', () => {
    const [subject] = comparedSets(inputs.built, scope, [set]);
    if (subject === undefined) throw new Error('needs a set');
    const { nodes, notes } = profileFigure({ ...inputs, area: 'S', subject, deepest: 1 });
    // Of the last year: x of A and B 2 and 6, y 4 and 4.
    expect(nodes.map(({ value }) => value)).toEqual([4, 4, 4]);
    expect(notes).toEqual([note]);
  });
});

describe('scores through the years', () => {
  it('are those of the countries, or the medians of the members of sets in each year', () => {
    const compared = { ...inputs, areas: ['A'] };
    const panels = yearsFigure(compared)?.panels.map(({ area, values }) => [area, values]);
    expect(panels).toEqual([['A', [2, 3]]]);
    const ofSets = yearsFigure(compared, [set]);
    // The index: 2 and 6 in the first year, 3 and 5 in the second.
    expect(ofSets?.panels.map(({ area, label, values }) => [area, label, values])).toEqual([
      ['S', 'Set', [4, 4]],
    ]);
    expect(ofSets?.notes).toEqual([note]);
  });
});
