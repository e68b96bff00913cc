import { expect, it } from 'vitest';
import type { Country, CountrySet } from './catalogue.ts';
import { membersOf, namesInSet, setsNamed } from './membersOf.ts';

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

it('makes a group of each of several names, one of which is a set', () => {
  const areas = ['AAA', 'BBB', 'CCC'];
  const { sets = [] } = setsNamed(['ONE', 'CCC', 'ONE'], areas, catalogue);
  expect(sets.map(({ codes, groupOfArea }) => [codes, [...groupOfArea]])).toEqual([
    [['ONE'], [-1, 0, 0]],
    [['CCC'], [-1, -1, 0]],
  ]);
  expect(setsNamed(['ONE'], areas, catalogue)).toEqual({});
  expect(setsNamed(['AAA', 'BBB'], areas, catalogue)).toEqual({});
});
