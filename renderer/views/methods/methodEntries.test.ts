import { expect, it } from 'vitest';
import { methods } from '../../../analysis/methods.ts';
import { statistics } from '../../../analysis/statistics.ts';
import { wordsIn } from '../../words/words.ts';
import { entriesWith, methodEntries, shortSource, worksOf } from './methodEntries.ts';

it.each(['en', 'zh'] as const)('has an entry for each method and statistic in %s', (language) => {
  const entries = methodEntries(language);
  expect(entries).toHaveLength(methods.length + statistics.length);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
});

it('finds by name, by code and by author', () => {
  const entries = methodEntries('en');
  const found = (typed: string): readonly string[] =>
    entriesWith(entries, typed).map(({ key }) => key);
  expect(found('copeland')).toContain('aggregate/copeland');
  expect(found('informGeometricMean')).toEqual(['aggregate/informGeometricMean']);
  expect(found('saaty')).toEqual(['weigh/analyticHierarchy']);
  expect(found('  ')).toHaveLength(entries.length);
});

it('names a work by its authors and lists it once', () => {
  const of = (authors: string) => ({ authors, year: 2006, title: 't', where: 'w' });
  const [en, zh] = [wordsIn('en'), wordsIn('zh')];
  expect(shortSource(of('Alonso, J. A.; Lamata, M. T.'), en)).toBe('Alonso and Lamata (2006)');
  expect(shortSource(of('Alonso, J. A.; Lamata, M. T.'), zh)).toBe('Alonso、Lamata（2006）');
  expect(shortSource(of('World Bank'), en)).toBe('World Bank (2006)');
  expect(shortSource(of('A, B.; C, D.; E, F.'), en)).toBe('A et al. (2006)');
  expect(shortSource(of('ADREM, NDRCC, IFRC'), en)).toBe('ADREM, NDRCC, IFRC (2006)');
  const entries = methodEntries('en');
  const works = worksOf(entries).map(([key]) => key);
  expect(new Set(works).size).toBe(works.length);
  expect(works).toEqual(expect.arrayContaining(entries.map(({ sourceKey }) => sourceKey)));
});
