import { expect, it } from 'vitest';
import { column } from '../column.ts';
import { preset } from '../presets/presets.ts';
import { build } from './build.ts';
import { parseRecipe } from './parseRecipe.ts';
import { workedOut } from './workedOut.ts';
import { yearsStandAlone } from './yearsStandAlone.ts';

const name = { en: 'x', zh: 'x' };

function presetOf(code: string) {
  const found = preset(code);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

it('makes a node of what is below it where its parents take the published figure', () => {
  const parsed = parseRecipe({
    format: 'riskbelt-recipe',
    version: 1,
    code: 'small',
    name,
    data: [],
    framework: {
      nodes: [
        { code: 'index', name, children: ['part'] },
        { code: 'part', name, children: ['a', 'b'], parentsTake: 'published' },
        { code: 'a', name },
        { code: 'b', name },
      ],
    },
    steps: [{ step: 'aggregate', by: { method: 'arithmeticMean' } }],
  });
  if (!parsed.ok) throw new Error(parsed.failure.message);
  const table = {
    areas: ['X'],
    columns: new Map([
      ['a', column([2])],
      ['b', column([5])],
      ['published', column([4])],
    ]),
  };
  const scoreOf = (recipe: typeof parsed.value): number | undefined => {
    const made = build(recipe, table);
    return made.ok ? made.value.scores.get('index')?.values[0] : undefined;
  };
  expect(scoreOf(parsed.value)).toBe(4);
  expect(scoreOf(workedOut(parsed.value))).toBe((2 + 5) / 2);
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
