import { describe, expect, it } from 'vitest';
import { matching, type PaletteEntry } from './matching.ts';

const entries: readonly PaletteEntry[] = [
  { key: 'losses', group: 'Screens', name: 'Losses' },
  { key: 'NER', group: 'Countries', name: 'Niger', alias: '尼日尔 NER' },
  { key: 'NGA', group: 'Countries', name: 'Nigeria', alias: '尼日利亚 NGA' },
  { key: 'TUR', group: 'Countries', name: 'Türkiye', alias: '土耳其 TUR' },
  { key: 'DZA', group: 'Countries', name: 'Algeria', alias: '阿尔及利亚 DZA' },
];
const keys = (typed: string): readonly string[] =>
  matching(entries, typed).flatMap((group) => group.entries.map(({ key }) => key));

describe('matching', () => {
  it('finds without accents, in the other language, and by code', () => {
    expect(keys('turk')).toEqual(['TUR']);
    expect(keys('尼日')).toEqual(['NER', 'NGA']);
    expect(keys('dza')).toEqual(['DZA']);
  });

  it('puts names that begin so before names that hold it', () => {
    expect(keys('ger')).toEqual(['NER', 'NGA', 'DZA']);
    expect(keys('al')).toEqual(['DZA']);
  });

  it('needs every word, and keeps the order of groups', () => {
    expect(keys('nig ria')).toEqual(['NGA']);
    expect(matching(entries, '').map(({ name }) => name)).toEqual(['Screens', 'Countries']);
    expect(matching(entries, 'zzz')).toEqual([]);
  });

  it('shows the first few of a long group', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      key: String(at),
      group: 'Countries',
      name: `Area ${at}`,
    }));
    expect(matching(many, 'area')[0]?.entries).toHaveLength(8);
  });
});
