import { expect, it } from 'vitest';
import { filterOfKey } from './filterOfKey.ts';

it('asks for the rows under a key: a number, a text, a gap', () => {
  expect(filterOfKey('year', 2004)).toEqual({
    kind: 'range',
    field: 'year',
    least: 2004,
    most: 2004,
  });
  expect(filterOfKey('hazard', 'flood')).toEqual({
    kind: 'equals',
    field: 'hazard',
    text: 'flood',
  });
  expect(filterOfKey('deaths', null)).toEqual({ kind: 'gap', field: 'deaths' });
});
