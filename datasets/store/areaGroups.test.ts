import { expect, it } from 'vitest';
import { groupsOfAreas } from './areaGroups.ts';
import type { Country } from './catalogue.ts';

const country = (code: string, continent: string, incomeGroup: string | null): Country => ({
  code,
  name: { en: code, zh: code },
  continent,
  unRegion: null,
  unSubregion: null,
  worldBankRegion: null,
  incomeGroup,
  historic: false,
});
const countries = [
  country('AAA', 'Oceania', null),
  country('BBB', 'Africa', 'Low income'),
  country('CCC', 'Africa', ''),
];

it('puts areas into the groups of the table, in the order of the code', () => {
  const { groups, groupOfArea } = groupsOfAreas(['CCC', 'AAA', 'BBB'], 'continent', countries);
  expect(groups).toEqual(['Africa', 'Oceania']);
  expect([...groupOfArea]).toEqual([0, 1, 0]);
});

it('has a group for areas that the table has none for, or does not know', () => {
  const { groups, groupOfArea } = groupsOfAreas(['AAA', 'BBB', 'CCC', 'QQQ'], 'income', countries);
  expect(groups).toEqual(['Low income', 'unclassified']);
  expect([...groupOfArea]).toEqual([1, 0, 1, 1]);
});
