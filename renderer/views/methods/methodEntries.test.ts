import { expect, it } from 'vitest';
import { methods } from '../../../analysis/methods.ts';
import { statistics } from '../../../analysis/statistics.ts';
import { entriesWith, methodEntries } from './methodEntries.ts';

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
