import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import { wordsIn } from './words.ts';
import { zh } from './zh/index.ts';

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) => {
      const here = path === '' ? key : `${path}.${key}`;
      return typeof text === 'string' ? [[here, text] as const] : [...flat(text, here)];
    }),
  );
}

const english = flat(en);
const chinese = flat(zh);
const placeholders = (text: string | undefined): readonly string[] =>
  [...new Set(text?.match(/{{\w+}}/g) ?? [])].toSorted();

describe('words', () => {
  it('have the same keys in both languages', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  it('name the same facts in both languages', () => {
    const differing = [...english.keys()].filter(
      (key) => placeholders(english.get(key)).join() !== placeholders(chinese.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are asked for again and again, each with what is put into it', () => {
    const say = wordsIn('en');
    const written = (number: number): string => en.percent.replace('{{number}}', String(number));
    const asked = [3, 12, 3, '3', 12].map((number) => say('percent', { number }));
    expect(asked).toEqual([3, 12, 3, 3, 12].map(written));
    const titled = (title: string, of: string): string => say('figure.titled', { title, of });
    const twice = [titled('a', 'b'), titled('b', 'a'), titled('a', 'b')];
    expect(twice[0]).not.toBe(twice[1]);
    expect(twice[2]).toBe(twice[0]);
    // more texts than are kept
    const many = Array.from({ length: 12_000 }, (_, number) => say('percent', { number }));
    const some = [many[0], many[6000], many[11_999], say('percent', { number: 6000 })];
    expect(some).toEqual([0, 6000, 11_999, 6000].map(written));
  });

  it('leave no text empty', () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are Chinese in Chinese, but for names and formats', () => {
    const untranslated = [...chinese]
      .filter(([, text]) => !/[\u4e00-\u9fff]/.test(text.replace(/{{\w+}}/g, '')))
      .map(([key]) => key);
    expect(untranslated).toEqual([
      'program.name',
      'program.language',
      'percent',
      'frame.english',
      'indexFigures.titles.map',
      'headline.comma',
      'lossFigures.shortUnits.lossPercentOfGdp',
      'indicators.label',
      'indicators.unit',
      'figure.ofArea',
      'figure.titled',
      'figure.years',
      'figure.listSeparator',
      'figure.sourceSeparator',
      'export.dpi',
      'data.tab.sql',
      'data.gap',
      'importing.named',
      'importing.between',
      'methods.work',
      'methods.twoAuthors',
      'workbench.builds.lettered',
      'workbench.difference.aggregate',
      'workbench.difference.normalise',
      'workbench.explain.title',
      'workbench.editor.stepWith',
      'counted.list',
      'counted.fromTo',
    ]);
  });

  it('answer a locale that we do not speak in English', () => {
    expect(languageOf('sw-KE')).toBe('en');
    expect(languageOf('zh-Hans-SG')).toBe('zh');
  });

  it('are said in the language of the figure, whatever the window speaks', () => {
    expect(wordsIn('zh')('measure.deaths')).toBe('死亡人数');
    expect(wordsIn('en')('library.rows', { count: 1, number: '1' })).toBe('1 row');
    expect(wordsIn('en')('library.rows', { count: 2, number: '2' })).toBe('2 rows');
  });
});
