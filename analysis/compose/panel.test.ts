import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { Direction } from '../normalise/normaliser.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import { build } from './build.ts';
import { buildNotes } from './buildNotes.ts';
import { explain } from './explain.ts';
import { rankNode } from './rankNode.ts';
import type { Recipe } from './recipe.ts';
import type { Step } from './step.ts';

const name = { en: 'x', zh: 'x' };

function recipeOf(
  steps: readonly Step[],
  directions: readonly [Direction, Direction] = [1, 1],
): Recipe {
  return {
    format: 'riskbelt-recipe',
    version: 1,
    code: 'demo',
    name,
    data: [],
    framework: {
      nodes: [
        { code: 'index', name, children: ['a', 'b'] },
        { code: 'a', name, direction: directions[0] },
        { code: 'b', name, direction: directions[1] },
      ],
    },
    steps,
  };
}

const mean: Step = { step: 'aggregate', by: { method: 'arithmeticMean' } };
const panel: Table = {
  areas: ['A', 'B', 'A', 'B', 'A', 'B'],
  years: [2020, 2020, 2021, 2021, 2022, 2022],
  columns: new Map([
    ['a', column([0, 10, 5, 20, 'no-data', 40])],
    ['b', column([1, 3, 1, 2, 4, 5])],
  ]),
};
const scores = (recipe: Recipe, node: string): number[] => [
  ...(valueOf(build(recipe, panel)).scores.get(node)?.values ?? []),
];

describe('build on a panel', () => {
  it('takes limits from all years or from each by itself', () => {
    const by: Step = { step: 'normalise', by: { method: 'minMax' } };
    const impute: Step = { step: 'impute', by: { method: 'latestYear' } };
    expect(scores(recipeOf([impute, by, mean]), 'a')).toEqual([0, 25, 12.5, 50, 12.5, 100]);
    expect(scores(recipeOf([impute, { ...by, scope: 'year' }, mean]), 'a')).toEqual([
      0, 100, 0, 100, 0, 100,
    ]);
  });

  it('fills by row within each year where the step says so', () => {
    const asIs: Step = { step: 'normalise', by: { method: 'none' } };
    const impute: Step = { step: 'impute', by: { method: 'rowMean' } };
    // of all years b is 4 on a scale from 1 to 5, three quarters, and a goes from 0 to 40
    expect(scores(recipeOf([impute, asIs, mean]), 'a')[4]).toBe(30);
    // in 2022 b has its least value there, and the only value of a is 40
    expect(scores(recipeOf([{ ...impute, scope: 'year' }, asIs, mean]), 'a')[4]).toBe(40);
  });

  it.each([
    // b outranks a in both children of every year
    ['copeland', [-1, 1, -1, 1, -1, 1]],
    ['rankMix', [2, 1, 2, 1, 2, 1]],
  ] as const)('places areas by %s among those of their year', (method, expected) => {
    const none: Step = { step: 'normalise', by: { method: 'none' } };
    const root = recipeOf([none, { step: 'aggregate', by: { method } }]);
    expect(scores(root, root.framework.nodes[0]?.code ?? '')).toEqual(expected);
  });

  it('imputes from each year by itself where the step says so', () => {
    const median: Step = { step: 'impute', by: { method: 'columnMean' }, scope: 'year' };
    const none: Step = { step: 'normalise', by: { method: 'none' } };
    expect(scores(recipeOf([median, none, mean]), 'a')[4]).toBe(40);
    expect(scores(recipeOf([{ ...median, scope: 'all' }, none, mean]), 'a')[4]).toBe(15);
  });

  it('ranks each year by itself and explains a row by area and year', () => {
    const recipe = recipeOf([
      { step: 'impute', by: { method: 'linearInTime' } },
      { step: 'normalise', by: { method: 'minMax' }, scope: 'year' },
      mean,
    ]);
    const made = valueOf(build(recipe, panel));
    expect([...rankNode(made, 'index')]).toEqual([2, 1, 2, 1, 2, 1]);
    const tree = valueOf(explain(made.trace, 'B 2022', 'a'));
    expect(tree.steps.map(({ step, limits }) => [step, limits])).toEqual([
      ['normalise', { least: 5, greatest: 40, lower: 0, upper: 100 }],
    ]);
    expect(explain(made.trace, 'B', 'a')).toMatchObject({ failure: { kind: 'unknown-code' } });
  });

  it('names the year of a value that has no logarithm', () => {
    const log: Step = { step: 'normalise', by: { method: 'zScore', before: 'ln' }, scope: 'all' };
    const made = valueOf(build(recipeOf([log, mean]), panel));
    expect(made.scores.get('index')?.missing).toEqual(new Map([[0, 'not-calculable']]));
    expect(buildNotes(made)).toEqual([
      { node: 'a', origin: 'normalise', reason: 'not-calculable', rows: ['A 2020'] },
    ]);
  });
});

describe('build', () => {
  const values = fc.uniqueArray(fc.integer({ min: -999, max: 999 }), {
    minLength: 4,
    maxLength: 12,
  });
  const normalise: Step = { step: 'normalise', by: { method: 'minMax' } };
  const tableOf = (list: readonly number[], other: readonly number[]): Table => ({
    areas: list.map((_, row) => `X${row}`),
    columns: new Map([
      ['a', column(list)],
      ['b', column(other)],
    ]),
  });
  const indexOf = (recipe: Recipe, table: Table): Float64Array =>
    valueOf(build(recipe, table)).scores.get('index')?.values ?? new Float64Array();

  it('turns the ranks around when every direction turns', () => {
    fc.assert(
      fc.property(values, (list) => {
        const table = tableOf(
          list,
          list.map((value) => 3 * value + 1),
        );
        const up = valueOf(build(recipeOf([normalise, mean]), table));
        const down = valueOf(build(recipeOf([normalise, mean], [-1, -1]), table));
        const ranks = rankNode(up, 'index');
        rankNode(down, 'index').forEach((rank, row) =>
          expect(rank).toBe(list.length + 1 - (ranks[row] ?? 0)),
        );
      }),
      { seed: 11 },
    );
  });

  it('does not care for the order of the areas, nor for a x + b with a above zero', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (list, factor, shift) => {
          const other = list.map((value, row) => value * ((row % 3) + 1));
          if (new Set(other).size < 2) return;
          const recipe = recipeOf([normalise, mean]);
          const plain = indexOf(recipe, tableOf(list, other));
          const turned = indexOf(recipe, tableOf(list.toReversed(), other.toReversed()));
          const moved = indexOf(
            recipe,
            tableOf(
              list.map((value) => factor * value + shift),
              other,
            ),
          );
          plain.forEach((score, row) => {
            expect(turned[list.length - 1 - row]).toBe(score);
            expect(moved[row]).toBeCloseTo(score, 8);
          });
        },
      ),
      { seed: 12 },
    );
  });

  it('screens areas out and says so at every level', () => {
    const table: Table = {
      areas: ['A', 'B', 'C'],
      columns: new Map([
        ['a', column([1, 'no-data', 3])],
        ['b', column([2, 'no-data', 5])],
      ]),
    };
    const screen: Step = {
      step: 'screen',
      by: { method: 'availability', minimumAvailability: 0.5 },
    };
    const impute: Step = { step: 'impute', by: { method: 'columnMean' } };
    const made = valueOf(build(recipeOf([screen, impute, normalise, mean]), table));
    for (const node of ['a', 'b', 'index']) {
      expect(made.scores.get(node)?.missing.get(1), node).toBe('screened-out');
    }
  });
});
