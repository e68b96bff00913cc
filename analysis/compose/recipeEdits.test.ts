import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { Table } from '../table.ts';
import { build } from './build.ts';
import { parseRecipe } from './parseRecipe.ts';
import type { Recipe } from './recipe.ts';
import { recipeDifferences } from './recipeDifferences.ts';
import { editRecipe, noEdits, type RecipeEdits, switchedOff } from './recipeEdits.ts';

const name = (text: string) => ({ en: text, zh: text });

function recipe(): Recipe {
  const parsed = parseRecipe({
    format: 'riskbelt-recipe',
    version: 1,
    code: 'small',
    name: name('Small'),
    data: [],
    framework: {
      nodes: [
        { code: 'index', name: name('Index'), children: ['left', { code: 'right', weight: 3 }] },
        { code: 'left', name: name('Left'), children: ['a', 'b'] },
        { code: 'right', name: name('Right'), children: ['c'] },
        ...['a', 'b', 'c'].map((code) => ({ code, name: name(code) })),
      ],
    },
    steps: [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  });
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}

const table: Table = {
  areas: ['X'],
  columns: new Map([
    ['a', column([2])],
    ['b', column([4])],
    ['c', column([10])],
  ]),
};

function score(edited: Recipe, node: string): number | undefined {
  const made = build(edited, table);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value.scores.get(node)?.values[0];
}

describe('editRecipe', () => {
  it('returns the very recipe where nothing is edited', () => {
    const given = recipe();
    expect(editRecipe(given, noEdits)).toBe(given);
  });

  it('weighs children anew and leaves other nodes the same objects', () => {
    const given = recipe();
    const edited = editRecipe(given, { ...noEdits, weights: { index: { right: 1 } } });
    expect(score(given, 'index')).toBe((3 + 3 * 10) / 4);
    expect(score(edited, 'index')).toBe((3 + 10) / 2);
    expect(edited.framework.nodes[1]).toBe(given.framework.nodes[1]);
  });

  it('switches an indicator off and keeps its sibling', () => {
    const edited = editRecipe(recipe(), { ...noEdits, off: ['a'] });
    expect(score(edited, 'left')).toBe(4);
    expect(score(edited, 'index')).toBe((4 + 3 * 10) / 4);
  });

  it('switches a parent off with its last child and still scores it', () => {
    const edited = editRecipe(recipe(), { ...noEdits, off: ['a', 'b'] });
    expect([...switchedOff(recipe(), ['a', 'b'])].sort()).toEqual(['a', 'b', 'left']);
    expect(score(edited, 'left')).toBe(3);
    expect(score(edited, 'index')).toBe(10);
  });

  it('leaves the nodes above a required gap without a score, in a build anew and in an edited one', () => {
    const gap: Table = {
      areas: ['X', 'Y'],
      columns: new Map([
        ['a', column(['no-data', 2])],
        ['b', column([4, 4])],
        ['c', column([10, 10])],
      ]),
    };
    const before = build(recipe(), gap);
    if (!before.ok) throw new Error(before.failure.message);
    expect(before.value.scores.get('index')?.values[0]).toBe((4 + 3 * 10) / 4);
    const edited = editRecipe(recipe(), { ...noEdits, nodes: { a: { required: true } } });
    for (const made of [build(edited, gap), build(edited, gap, before.value)]) {
      if (!made.ok) throw new Error(made.failure.message);
      expect(made.value.scores.get('index')?.missing.get(0)).toBe('required-missing');
      expect(made.value.scores.get('index')?.values[1]).toBe((3 + 3 * 10) / 4);
    }
  });

  it('lets parents take a published figure only as long as nothing in it or below is edited', () => {
    const given = recipe();
    const { nodes } = given.framework;
    const published: Recipe = {
      ...given,
      framework: {
        nodes: nodes.map((node) =>
          node.code === 'left' || node.code === 'right' ? { ...node, parentsTake: 'c' } : node,
        ),
      },
    };
    const edited = (edits: Partial<RecipeEdits>): Recipe =>
      editRecipe(published, { ...noEdits, ...edits });
    // Both parts are taken as published, 10; then the left one is 4 without `a`, or the sum weighed anew.
    expect(score(published, 'index')).toBe(10);
    expect(score(edited({ off: ['a'] }), 'index')).toBe((4 + 3 * 10) / 4);
    expect(score(edited({ weights: { left: { a: 3 } } }), 'index')).toBe((2.5 + 3 * 10) / 4);
    expect(score(edited({ nodes: { left: { aggregate: { method: 'maximum' } } } }), 'index')).toBe(
      (4 + 3 * 10) / 4,
    );
    // A weight at the top changes neither part.
    const top = edited({ weights: { index: { right: 1 } } });
    expect(top.framework.nodes.map(({ parentsTake }) => parentsTake)).toEqual(
      published.framework.nodes.map(({ parentsTake }) => parentsTake),
    );
    const steps = [{ step: 'aggregate', by: { method: 'maximum' } }] as const;
    expect(score(edited({ steps }), 'left')).toBe(4);
    expect(
      edited({ steps }).framework.nodes.every(({ parentsTake }) => parentsTake === undefined),
    ).toBe(true);
    expect(recipeDifferences(published, edited({ off: ['a'] }))).toEqual([
      { kind: 'off', node: 'a' },
      { kind: 'workedOut', nodes: ['left'] },
    ]);
  });

  it('puts settings of a node and all steps in place of those of the recipe', () => {
    const edited = editRecipe(recipe(), {
      ...noEdits,
      nodes: { left: { aggregate: { method: 'maximum' } } },
      steps: [{ step: 'aggregate', by: { method: 'geometricMean' } }],
    });
    expect(score(edited, 'left')).toBe(4);
    expect(score(edited, 'index')).toBeCloseTo((4 * 10 ** 3) ** 0.25, 12);
  });
});
