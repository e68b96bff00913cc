import { expect, it } from 'vitest';
import { preset, presetCodes } from '../../../analysis/presets/presets.ts';
import { nodeLevels } from './nodeLevels.ts';

it.each(presetCodes)('every level of %s has words', (code) => {
  const recipe = preset(code);
  if (!recipe.ok) throw new Error(recipe.failure.message);
  const known: readonly string[] = nodeLevels;
  const levels = recipe.value.framework.nodes.flatMap(({ level }) => level ?? []);
  expect(levels.length).toBeGreaterThan(0);
  expect(levels.filter((level) => !known.includes(level))).toEqual([]);
});
