import { expect, it } from 'vitest';
import { preset, presetCodes } from '../../analysis/presets/presets.ts';
import { unitText } from './unitText.ts';

it('has a Chinese text for every unit of the bundled recipes', () => {
  const units = presetCodes.flatMap((code) => {
    const recipe = preset(code);
    if (!recipe.ok) throw new Error(recipe.failure.message);
    return recipe.value.framework.nodes.flatMap(({ unit }) => unit ?? []);
  });
  expect(units.length).toBeGreaterThan(70);
  expect(units.filter((unit) => unitText(unit, 'zh') === unit)).toEqual([]);
  expect(units.filter((unit) => unitText(unit, 'en') !== unit)).toEqual([]);
});

it('keeps a unit that a person invents', () => {
  expect(unitText('sheep per village', 'zh')).toBe('sheep per village');
});
