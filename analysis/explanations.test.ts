import { expect, it } from 'vitest';
import { explanations } from './explanations.ts';
import { methods } from './methods.ts';
import { sources } from './sources.ts';
import { statistics } from './statistics.ts';

it('explains each method of a recipe, and nothing else', () => {
  const known = methods.map(({ family, code }) => `${family}/${code}`);
  expect(Object.keys(explanations).sort()).toEqual(known.toSorted());
});

it('says each formula and sentence in both languages', () => {
  for (const { formula, en, zh } of [...Object.values(explanations), ...statistics]) {
    expect(formula.trim()).not.toBe('');
    expect(en).toMatch(/^[A-Z].*[.?]$/u);
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u);
  }
});

/** Words that formulas have in every language. */
const signs = new Set(['corr', 'exp', 'IQR', 'max', 'min', 'sign', 'var']);

it('has no English word in a formula for a Chinese reader', () => {
  for (const { formula, formulaZh } of [...Object.values(explanations), ...statistics]) {
    const words = (formulaZh ?? formula).match(/(?<![A-Za-z])[A-Za-z]{3,}/gu) ?? [];
    expect(words.filter((word) => !signs.has(word))).toEqual([]);
  }
});

it('names each statistic once, with a work in the bibliography', () => {
  expect(new Set(statistics.map(({ code }) => code)).size).toBe(statistics.length);
  for (const { source } of statistics) expect(Object.hasOwn(sources, source)).toBe(true);
});
