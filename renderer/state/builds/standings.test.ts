import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { build } from '../../../analysis/compose/build.ts';
import type { Table } from '../../../analysis/table.ts';
import { smallName, smallRecipe } from '../../../analysis/testing/smallRecipe.ts';
import type { Built } from './built.ts';
import { byRank, standings } from './standings.ts';

const name = smallName;
const table: Table = {
  areas: ['A', 'B', 'C', 'A', 'B', 'C'],
  years: [2020, 2020, 2020, 2021, 2021, 2021],
  columns: new Map([['x', column([9, 8, 7, 3, 'not-reported', 5])]]),
};

function built(): Built {
  const base = smallRecipe(
    [
      { code: 'index', name, children: ['x'] },
      { code: 'x', name },
    ],
    [
      {
        step: 'classify',
        by: { method: 'fixedLimits', editions: [{ edition: '1', limits: [4] }] },
      },
    ],
  );
  const made = build(base, table);
  if (!made.ok) throw new Error(made.failure.message);
  const source = { kind: 'opened', recipe: base } as const;
  const recipe = base;
  return { source, base: recipe, recipe, table, build: made.value, root: 'index' };
}

describe('standings', () => {
  it('shows the last year of a panel, ranks and classes with it, and keeps a gap', () => {
    const scope = { areas: null, ranksWithin: 'all', year: null } as const;
    expect(byRank(standings(built(), 'index', scope))).toEqual([
      { area: 'C', row: 5, score: 5, rank: 1, riskClass: 1 },
      { area: 'A', row: 3, score: 3, rank: 2, riskClass: 0 },
      { area: 'B', row: 4, score: 'no-children', rank: null, riskClass: null },
    ]);
  });

  it('ranks within a set or among all areas', () => {
    const areas = new Set(['B', 'C']);
    const ranks = (ranksWithin: 'all' | 'set') =>
      standings(built(), 'index', { areas, ranksWithin, year: 2020 }).map(({ rank }) => rank);
    expect(ranks('all')).toEqual([2, 3]);
    expect(ranks('set')).toEqual([1, 2]);
  });
});
