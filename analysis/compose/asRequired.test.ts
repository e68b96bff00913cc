import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { FrameworkNode } from '../framework.ts';
import { valueOf } from '../testing/reference.ts';
import { asRequired } from './asRequired.ts';
import { build } from './build.ts';
import { buildNotes } from './buildNotes.ts';
import type { Recipe } from './recipe.ts';

const name = { en: 'x', zh: 'x' };
const node: FrameworkNode = { code: 'a', name };

describe('asRequired', () => {
  it('says of a gap that it was required', () => {
    const source = column([1, 'no-data']);
    expect(asRequired(source, { ...node, required: true }).missing.get(1)).toBe('required-missing');
    expect(asRequired(source, node)).toBe(source);
  });

  it('leaves the reason of an area that was screened out, and one that goes on anyway', () => {
    const source = column([1, 'screened-out', 'zero-denominator']);
    expect(asRequired(source, { ...node, required: true })).toBe(source);
  });
});

describe('a required node', () => {
  const recipe = (required: boolean): Recipe => ({
    format: 'riskbelt-recipe',
    version: 1,
    code: 'demo',
    name,
    data: [],
    framework: {
      nodes: [
        { code: 'index', name, children: ['upper', 'c'] },
        { code: 'upper', name, children: ['a', 'b'] },
        { code: 'a', name, required },
        { code: 'b', name },
        { code: 'c', name },
      ],
    },
    steps: [
      { step: 'normalise', by: { method: 'none' } },
      { step: 'aggregate', by: { method: 'arithmeticMean' } },
    ],
  });
  const table = {
    areas: ['A', 'B'],
    columns: new Map([
      ['a', column([2, 'no-data'])],
      ['b', column([4, 6])],
      ['c', column([5, 8])],
    ]),
  };

  it('makes every node above it a gap, where else its siblings speak for it', () => {
    const free = valueOf(build(recipe(false), table));
    expect([...(free.scores.get('index')?.values ?? [])]).toEqual([4, 7]);
    const made = valueOf(build(recipe(true), table, free));
    expect(made.scores.get('index')?.missing).toEqual(new Map([[1, 'required-missing']]));
    expect(buildNotes(made)).toEqual([
      { node: 'a', origin: 'required', reason: 'required-missing', rows: ['B'] },
    ]);
  });

  it('keeps its column in a build that nothing touches', () => {
    const first = valueOf(build(recipe(true), table));
    const second = valueOf(build(recipe(true), table, first));
    for (const [code, scores] of second.scores) expect(scores, code).toBe(first.scores.get(code));
  });
});
