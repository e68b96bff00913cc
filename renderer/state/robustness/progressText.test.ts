import { expect, it } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { progressText } from './progressText.ts';

it('counts no builds before it is known how many there are', () => {
  const text = (done: number, all: number, language: 'en' | 'zh'): string =>
    progressText({ done, all }, String, wordsIn(language));
  expect(text(0, 0, 'en')).not.toContain('0');
  expect(text(0, 0, 'zh')).not.toContain('0');
  expect(text(50, 2000, 'en')).toBe('Building: 50 of 2000');
  expect(text(50, 2000, 'zh')).toBe('正在构建：已完成50次，共2000次');
});
