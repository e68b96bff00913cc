import { expect, it } from 'vitest';
import { column } from '../column.ts';
import type { FrameworkNode } from '../framework.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import { build } from './build.ts';
import type { Recipe } from './recipe.ts';

const name = { en: 'x', zh: 'x' };
/** From 0 to 10, as ND-GAIN scales between reference points. */
const scaled = { method: 'goalposts', lower: 0, upper: 10 } as const;
const indicator = (code: string, direction: 1 | -1): FrameworkNode => ({
  code,
  name,
  direction,
  normalise: scaled,
});

/** ND-GAIN's way, with one indicator in place of many: nothing of it is in the program's own words. */
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'nd-gain',
  name,
  data: [],
  framework: {
    nodes: [
      {
        code: 'gain',
        name,
        formula: {
          multiply: [
            50,
            { add: [1, { subtract: [{ node: 'readiness' }, { node: 'vulnerability' }] }] },
          ],
        },
      },
      { code: 'vulnerability', name, children: ['food', 'water'] },
      { code: 'readiness', name, children: ['governance'] },
      indicator('food', 1),
      indicator('water', 1),
      indicator('governance', -1),
    ],
  },
  steps: [
    { step: 'normalise', by: scaled },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ],
};
const table: Table = {
  areas: ['A', 'B'],
  columns: new Map([
    ['food', column([3, 4])],
    ['water', column([5, 'no-data'])],
    ['governance', column([4, 4])],
  ]),
};

it('lets a recipe say ND-GAIN, where a missing indicator leaves the mean', () => {
  const { scores } = valueOf(build(recipe, table));
  expect(scores.get('vulnerability')?.values).toEqual(new Float64Array([0.4, 0.4]));
  expect(scores.get('readiness')?.values).toEqual(new Float64Array([0.6, 0.6]));
  expect(scores.get('gain')?.values[0]).toBeCloseTo(60, 12);
  expect(scores.get('gain')?.values[1]).toBeCloseTo(60, 12);
});
