import { expect, it } from 'vitest';
import { systemLanguage } from './language.ts';

it.each([
  ['de-AT', 'en', false],
  ['en-GB', 'en', true],
  ['zh', 'zh', true],
  ['zh-Hant-TW', 'zh', true],
  ['zh_CN', 'zh', true],
  ['', 'en', false],
  ['C', 'en', false],
])('a system in %j is shown in %s', (locale, language, translated) => {
  expect(systemLanguage(locale)).toEqual({ language, translated });
});
