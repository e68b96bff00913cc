import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { Table } from '../table.ts';
import { valueOf } from '../testing/reference.ts';
import { build } from './build.ts';
import { buildNotes } from './buildNotes.ts';
import type { Recipe } from './recipe.ts';

const name = { en: 'x', zh: 'x' };
const recipe: Recipe = {
  format: 'riskbelt-recipe',
  version: 1,
  code: 'demo',
  name,
  data: [],
  framework: {
    nodes: [
      { code: 'index', name, children: ['density', 'share'] },
      { code: 'density', name, normalise: { method: 'none', before: 'log10' } },
      { code: 'share', name, formula: { divide: [{ column: 'part' }, { column: 'whole' }] } },
      { code: 'root', name, formula: { squareRoot: { node: 'index' } } },
    ],
  },
  steps: [
    { step: 'normalise', by: { method: 'none' } },
    { step: 'aggregate', by: { method: 'arithmeticMean' } },
  ],
};
const tableOf = (density: number, whole: number, part: number): Table => ({
  areas: ['A', 'B', 'C', 'D'],
  columns: new Map([
    ['density', column([10, density, 100, 'no-data'])],
    ['part', column([1, 1, part, 1])],
    ['whole', column([1, 2, 4, whole])],
  ]),
});

describe('buildNotes', () => {
  it('has nothing to say where all could be worked out; a gap of the data is no note', () => {
    expect(buildNotes(valueOf(build(recipe, tableOf(1, 2, 1))))).toEqual([]);
  });

  it('names where a gap that goes on upwards began, and only there', () => {
    expect(buildNotes(valueOf(build(recipe, tableOf(0, 0, -40))))).toEqual([
      { node: 'density', origin: 'normalise', reason: 'not-calculable', rows: ['B'] },
      { node: 'share', origin: 'formula', reason: 'zero-denominator', rows: ['D'] },
      { node: 'root', origin: 'formula', reason: 'not-calculable', rows: ['C'] },
    ]);
  });
});
