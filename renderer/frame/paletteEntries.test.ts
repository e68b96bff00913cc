import { describe, expect, it } from 'vitest';
import type { Opened } from '../compute/messages.ts';
import { windowState } from '../state/testing/windowState.ts';
import { views } from '../state/views.ts';
import { matching } from '../ui/matching.ts';
import { wordsIn } from '../words/words.ts';
import { paletteEntries } from './paletteEntries.ts';

const opened: Opened = {
  dataSets: [],
  countries: [
    {
      code: 'TUR',
      name: { en: 'Türkiye', zh: '土耳其' },
      continent: 'Asia',
      unRegion: null,
      unSubregion: null,
      worldBankRegion: null,
      incomeGroup: null,
      historic: false,
    },
  ],
  countrySets: [
    {
      code: 'ASEAN',
      name: { en: 'ASEAN', zh: '东盟' },
      kind: 'mechanism',
      origin: '',
      certainty: 'published',
      note: null,
      areas: ['VNM'],
    },
  ],
  hazards: [],
  lossCoverage: { firstYear: 2000, lastYear: 2026, partialYears: [2026] },
  engineVersion: 'v1.4.3',
};
const state = { ...windowState, opening: { kind: 'done', value: opened } } as const;

describe('paletteEntries', () => {
  it.each(['en', 'zh'] as const)('names each entry once in %s', (language) => {
    const entries = paletteEntries(
      { ...state, settings: { ...state.settings, language } },
      wordsIn(language),
      false,
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.filter(({ name }) => name === '' || name.includes('.'))).toEqual([]);
    expect(entries.filter(({ key }) => key.startsWith('view '))).toHaveLength(views.length);
  });

  it('finds a country by its name in either language and chooses it', () => {
    const entries = paletteEntries(state, wordsIn('en'), false);
    const [found] = matching(entries, '土耳其').flatMap((group) => group.entries);
    expect(entries.find(({ key }) => key === found?.key)?.does).toEqual({
      kind: 'areaChosen',
      area: 'TUR',
    });
  });
});
