import { expect, it } from 'vitest';
import type { Country, CountrySet } from './catalogue.ts';
import { membersOf, namesInSet } from './membersOf.ts';

const named = (code: string) => ({ code, name: { en: code, zh: code } });
const countries = ['AAA', 'BBB', 'CCC'].map(
  (code): Country => ({
    ...named(code),
    continent: '',
    unRegion: null,
    unSubregion: null,
    worldBankRegion: null,
    incomeGroup: null,
    historic: false,
  }),
);
const countrySets = [
  ['ONE', ['BBB', 'CCC']],
  ['EMPTY', []],
] as const;
const catalogue = {
  countries,
  countrySets: countrySets.map(
    ([code, areas]): CountrySet => ({
      ...named(code),
      kind: 'region',
      origin: '',
      certainty: 'published',
      note: null,
      areas,
    }),
  ),
};

it('takes sets and areas together, each area once and in the order of the code', () => {
  expect(membersOf(['ONE', 'AAA', 'CCC'], catalogue)).toEqual({
    areas: ['AAA', 'BBB', 'CCC'],
    unknown: [],
  });
});

it('tells names that stand for no area', () => {
  expect(membersOf(['QQQ', 'AAA', 'EMPTY'], catalogue)).toEqual({
    areas: ['AAA'],
    unknown: ['QQQ', 'EMPTY'],
  });
});

it('takes a list with commas for its names', () => {
  expect(membersOf(namesInSet('CCC,AAA'), catalogue)).toEqual({
    areas: ['AAA', 'CCC'],
    unknown: [],
  });
  expect(namesInSet('ONE')).toEqual(['ONE']);
});
