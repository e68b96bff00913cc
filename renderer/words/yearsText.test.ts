import { expect, it } from 'vitest';
import { wordsIn } from './words.ts';
import { yearsText } from './yearsText.ts';

it('joins years by the dash of the language, and says one year once', () => {
  expect(yearsText(wordsIn('en'), 2001, 2022)).toBe('2001–2022');
  expect(yearsText(wordsIn('zh'), 2001, 2022)).toBe('2001—2022');
  expect(yearsText(wordsIn('zh'), 2022, 2022)).toBe('2022');
});
