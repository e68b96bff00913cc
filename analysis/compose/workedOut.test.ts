import { expect, it } from 'vitest';
import { column } from '../column.ts';
import { preset } from '../presets/presets.ts';
import { smallRecipe } from '../testing/smallRecipe.ts';
import { build } from './build.ts';
import type { Recipe } from './recipe.ts';
import { workedOut, workedOutAbove } from './workedOut.ts';
import { yearsStandAlone } from './yearsStandAlone.ts';

function presetOf(code: string) {
  const found = preset(code);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

it('makes a node of what is below it where its parents take the published figure', () => {
  const recipe = smallRecipe(
    [
      { code: 'index', children: ['part'] },
      { code: 'part', children: ['a', 'b'], parentsTake: 'published' },
      { code: 'a' },
      { code: 'b' },
    ],
    [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  );
  const table = {
    areas: ['X'],
    columns: new Map([
      ['a', column([2])],
      ['b', column([5])],
      ['published', column([4])],
    ]),
  };
  const scoreOf = (taken: Recipe): number | undefined => {
    const made = build(taken, table);
    return made.ok ? made.value.scores.get('index')?.values[0] : undefined;
  };
  expect(scoreOf(recipe)).toBe(4);
  expect(scoreOf(workedOut(recipe))).toBe((2 + 5) / 2);
});

it('works out what a change reaches by a formula, and nothing beside it', () => {
  const { framework } = smallRecipe([
    { code: 'index', children: ['whole', 'other'] },
    { code: 'whole', formula: { add: [{ node: 'part' }, 1] }, parentsTake: 'published' },
    { code: 'other', children: ['b'], parentsTake: 'published' },
    { code: 'part', children: ['a'] },
    { code: 'a' },
    { code: 'b' },
  ]);
  const taken = workedOutAbove(framework.nodes, new Set(['a']));
  expect(taken.filter(({ parentsTake }) => parentsTake).map(({ code }) => code)).toEqual(['other']);
});

it('leaves a recipe without published figures as it is', () => {
  const inform = presetOf('inform-risk-2025');
  expect(workedOut(inform)).toBe(inform);
});

it('knows the years of indices with fixed limits for independent, and no others', () => {
  expect(yearsStandAlone(presetOf('human-development-index'))).toBe(true);
  expect(yearsStandAlone(presetOf('world-risk-index'))).toBe(true);
  expect(yearsStandAlone(presetOf('belt-and-road-loss-index'))).toBe(false);
  expect(yearsStandAlone(presetOf('multi-hazard-index'))).toBe(false);
  const hdi = presetOf('human-development-index');
  const scaled = hdi.steps.map((step) =>
    step.step === 'normalise' ? { ...step, by: { method: 'minMax' as const } } : step,
  );
  expect(yearsStandAlone({ ...hdi, steps: scaled })).toBe(false);
});
