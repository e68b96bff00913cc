import { describe, expect, it } from 'vitest';
import { numberWriter } from '../../../words/numbers.ts';
import { wordsIn } from '../../../words/words.ts';
import {
  beginsCounted,
  countriesCounted,
  entriesCounted,
  entriesOfArea,
  type LossCountInputs,
} from './lossCounts.ts';

const figure = (reported: number, entries: number) => ({ deaths: { value: 1, reported, entries } });
const question = {
  countrySet: 'AAA,BBB,CCC',
  hazards: ['flood'],
  firstYear: 2001,
  lastYear: 2003,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};
const own = (code: string): string => code;
// Only what counts are made of matters here.
const inputs = {
  assessment: {
    question,
    areas: [
      { area: 'AAA', figures: figure(2, 3) },
      { area: 'BBB', figures: figure(4, 5) },
      { area: 'CCC', figures: figure(0, 0) },
    ],
    total: figure(6, 8),
    areasWithoutEntries: ['CCC'],
  },
  opened: {
    dataSets: [],
    hazards: [{ code: 'flood', name: { en: 'Flood', zh: '洪水' } }],
    countries: ['AAA', 'BBB', 'CCC'].map((code) => ({ code, name: { en: code, zh: code } })),
    countrySets: [],
  },
  coverage: { firstYear: 2000, lastYear: 2003, partialYears: [] },
  language: 'en',
  say: wordsIn('en'),
  names: { area: own, hazard: own, countrySet: own },
  writer: (measure: 'deaths') => numberWriter(measure, 'en-GB', 'en'),
} as unknown as LossCountInputs;

describe('entriesCounted', () => {
  it('divides those that report by all, country by country, most entries first', () => {
    const counted = entriesCounted(inputs, 'deaths');
    expect(counted.formulas).toEqual(['100 × 6 ÷ 8 = 75.00\u00A0%']);
    const [list] = counted.lists;
    expect(list?.heading).toBe('By country (2)');
    expect(list?.parts.map(({ name, note }) => `${name} ${note}`)).toEqual([
      'BBB 4 of 5',
      'AAA 2 of 3',
    ]);
    expect(list?.parts[0]?.lead).toEqual({
      kind: 'rows',
      table: 'emdat-losses/losses',
      filters: [
        { kind: 'equals', field: 'iso3', text: 'BBB' },
        { kind: 'range', field: 'year', least: 2001, most: 2003 },
      ],
    });
    expect(counted.notes[0]).toContain('its column deaths holds a number');
  });
});

describe('entriesOfArea', () => {
  it('goes by hazard, and knows no country that is not asked for', () => {
    const hazards = [{ hazard: 'flood', figures: figure(2, 3) }] as unknown as Parameters<
      typeof entriesOfArea
    >[3];
    const counted = entriesOfArea(inputs, 'deaths', 'AAA', hazards);
    expect(counted?.formulas).toEqual(['100 × 2 ÷ 3 = 66.67\u00A0%']);
    expect(counted?.lists[0]?.parts[0]).toMatchObject({ name: 'flood', note: '2 of 3' });
    expect(entriesOfArea(inputs, 'deaths', 'ZZZ', [])).toBeNull();
  });
});

describe('countriesCounted and beginsCounted', () => {
  it('take countries without entries off, and name them', () => {
    const counted = countriesCounted(inputs);
    expect(counted.formulas).toEqual(['3 − 1 = 2']);
    expect(counted.lists.map(({ parts }) => parts.map(({ name }) => name))).toEqual([
      ['CCC'],
      ['AAA', 'BBB'],
    ]);
    expect(beginsCounted(inputs).formulas).toEqual(['min(year) = 2000']);
  });
});
