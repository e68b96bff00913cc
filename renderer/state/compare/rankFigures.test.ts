import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import { smallName as name, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import type { Built } from '../builds/built.ts';
import { buildRanksFigure } from './rankFigures.ts';

/** The mean of x and y of four countries, with this weight of x. */
function built(weight: number): Built {
  const recipe = smallRecipe(
    [
      { code: 'index', name, children: [{ code: 'x', weight }, 'y'] },
      { code: 'x', name },
      { code: 'y', name },
    ],
    [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  );
  const table = {
    areas: ['A', 'B', 'C', 'D'],
    columns: new Map([
      ['x', column([9, 5, 3, 1])],
      ['y', column([1, 2, 8, 9])],
    ]),
  };
  const made = build(recipe, table);
  if (!made.ok) throw new Error(made.failure.message);
  const source = { kind: 'opened', recipe } as const;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}

const builds = [1, 3].map((weight) => ({
  id: String(weight),
  name: String(weight),
  key: null,
  built: built(weight),
}));
const figureOf = (ranksWithin: 'all' | 'set') =>
  buildRanksFigure(
    {
      opened: {
        dataSets: [],
        countries: [],
        countrySets: [],
        hazards: [],
        lossCoverage: undefined,
        engineVersion: '',
      },
      built: built(1),
      language: 'en',
      locale: 'en-GB',
      programVersion: '0',
      year: null,
      scope: { areas: new Set(['B', 'C']), ranksWithin, year: null },
      areas: ['A', 'C'],
    },
    builds,
  );
const note =
  'Ranks are within the country set of the Index screen; countries outside of it have none.';

describe('ranks in each build', () => {
  it('among all countries are those of countries outside of the set shown as well', () => {
    // Means 5, 3.5, 5.5, 5; with x three times 7, 4.25, 4.25, 3.
    const figure = figureOf('all');
    expect(figure?.areas.map(({ area, ranks }) => [area, ranks])).toEqual([
      ['A', [2, 1]],
      ['C', [1, 2]],
    ]);
    expect(figure?.notes).not.toContain(note);
  });
  it('within a set are missing outside of it, and the figure says why', () => {
    const figure = figureOf('set');
    expect(figure?.areas.map(({ area, ranks }) => [area, ranks])).toEqual([
      ['A', ['no-data', 'no-data']],
      ['C', [1, 1]],
    ]);
    expect(figure?.notes).toContain(note);
  });
});
