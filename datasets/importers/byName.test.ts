import { expect, it } from 'vitest';
import { byName, foldedName } from './byName.ts';

it.each([
  ['St. Kitts & Nevis', 'saint kitts and nevis'],
  ['CÔTE D’IVOIRE', 'cote divoire'],
  ["Cote d'Ivoire", 'cote divoire'],
  ['The Gambia', 'gambia'],
  ['Guinea-Bissau', 'guinea bissau'],
  ['刚果（金）', '刚果 金'],
  ['Atlantis', 'atlantis'],
])('compares %s as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

it('finds a word as it is written first, and a folded one only where it is clear', () => {
  const find = byName({ 'Rock-fall': 1, 'Rock fall': 2, Hail: 3 });
  expect(['Rock-fall', 'Rock fall', 'ROCK FALL', 'HAIL', 'Snow'].map(find)).toEqual([
    1,
    2,
    undefined,
    3,
    undefined,
  ]);
});
