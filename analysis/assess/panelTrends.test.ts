import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { build } from '../compose/build.ts';
import type { Recipe } from '../compose/recipe.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import { panelTrends } from './panelTrends.ts';

const name = { en: 'x', zh: 'x' };
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['a'] },
      { code: 'a', name },
    ],
  },
  steps: [
    { step: 'normalise', by: { method: 'none' } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ],
};
// rows out of order: an area's years need not stand together nor rise
const panel: Table = {
  areas: ['A', 'B', 'A', 'B', 'A', 'A', 'B', 'B'],
  years: [2021, 2020, 2020, 2021, 2022, 2023, 2022, 2023],
  columns: new Map([['a', column([2, 7, 1, 'no-data', 4, 8, 7, 7])]]),
};

describe('panelTrends', () => {
  const trends = valueOf(panelTrends(valueOf(build(recipe, panel)), 'index'));

  it('puts the years of each area in order and leaves gaps out', () => {
    expect(trends.map(({ area }) => area)).toEqual(['A', 'B']);
    expect([...(trends[0]?.series.values ?? [])]).toEqual([1, 2, 4, 8]);
    expect([...(trends[1]?.series.times ?? [])]).toEqual([2020, 2022, 2023]);
  });

  it('gives growth, slope and test, or why there is none', () => {
    const [one, other] = trends;
    expect(one?.compoundGrowth).toBeCloseTo(1, 12);
    // slopes of all pairs: 1, 1.5, 7/3, 2, 3, 4
    expect(one?.slope).toMatchObject({ ok: true, value: { slope: (2 + 7 / 3) / 2 } });
    expect(one?.test.ok).toBe(true);
    expect([other?.compoundGrowth, other?.percentChange]).toEqual([0, 0]);
    expect(other?.test).toMatchObject({ failure: { kind: 'too-few-values' } });
  });

  it('refuses a table without years and a node that is not there', () => {
    const { areas, columns } = panel;
    const once = valueOf(
      build(recipe, { areas: areas.map((area, row) => `${area}${row}`), columns }),
    );
    expect(panelTrends(once, 'index')).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(panelTrends(valueOf(build(recipe, panel)), 'zz')).toMatchObject({
      failure: { kind: 'unknown-code', at: ['zz'] },
    });
  });
});
