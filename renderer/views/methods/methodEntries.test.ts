import { expect, it } from 'vitest';
import { methods } from '../../../analysis/methods.ts';
import { statistics } from '../../../analysis/statistics.ts';
import { wordsIn } from '../../words/words.ts';
import { entriesWith, methodEntries, shortSource, worksOf, workText } from './methodEntries.ts';

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

it('writes a work in full, with one mark behind its title and dashes between pages', () => {
  const of = (title: string) => ({
    authors: 'A, B.',
    year: 1998,
    title,
    where: 'J 204(1-4), 182-196',
  });
  expect(workText(of('Test'))).toBe('A, B. (1998). Test. J 204(1–4), 182–196.');
  expect(workText(of('One for all?'))).toBe('A, B. (1998). One for all? J 204(1–4), 182–196.');
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
  const authors = worksOf(entries).map(([, work]) => work.authors);
  expect(authors).toEqual(authors.toSorted(new Intl.Collator('en').compare));
});
