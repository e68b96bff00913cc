import { expect, it } from 'vitest';
import { closeUp, recipeName } from './recipeName.ts';

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
