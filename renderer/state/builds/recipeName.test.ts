import { expect, it } from 'vitest';
import { preset } from '../../../analysis/presets/presets.ts';
import { closeUp, recipeEdition, recipeName } from './recipeName.ts';

it('takes the blanks between Chinese and Latin letters out, and no others', () => {
  expect(closeUp('INFORM 风险指数 2025')).toBe('INFORM风险指数2025');
  expect(closeUp('截至 2023 年 9 月，得 10 分')).toBe('截至2023年9月，得10分');
  expect(closeUp('INFORM Risk Index 2025')).toBe('INFORM Risk Index 2025');
});

it('names a recipe in the language that is asked for', () => {
  const recipe = { name: { en: 'Loss index 1', zh: '损失指数 1' } };
  expect(recipeName(recipe, 'en')).toBe('Loss index 1');
  expect(recipeName(recipe, 'zh')).toBe('损失指数1');
});

it('names the edition of the World Risk Index in either language, and leaves numbers alone', () => {
  const found = preset('world-risk-index');
  if (!found.ok) throw new Error(found.failure.message);
  expect(recipeEdition(found.value, 'en')).toBe('model of 2022');
  expect(recipeEdition(found.value, 'zh')).toBe('2022年模型');
  expect(recipeEdition({ edition: '2023/24' }, 'zh')).toBe('2023/24');
});
