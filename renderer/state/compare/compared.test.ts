import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import type { Table } from '../../../analysis/table.ts';
import { meanOfTwo } from '../testing/meanOfTwo.ts';
import { comparedBuilds, comparedCountries, comparedSets } from './compared.ts';

const table: Table = {
  areas: ['A', 'B', 'C', 'D'],
  columns: new Map([
    ['x', column([1, 4, 9, 'not-reported'])],
    ['y', column([3, 8, 1, 2])],
  ]),
};

const built = (weight: number) => meanOfTwo(table, weight);
const scope = { areas: null, ranksWithin: 'all', year: null } as const;

describe('what stands side by side', () => {
  it('is a country with its own scores, a gap with its reason', () => {
    const [first, last] = comparedCountries(built(1), scope, ['B', 'D'], (area) => `${area}-land`);
    expect([first?.label, first?.valueOf('index'), first?.valueOf('x')]).toEqual(['B-land', 6, 4]);
    expect(typeof last?.valueOf('x')).toBe('string');
  });

  it('is a set with the median of its members, of each node by itself', () => {
    const set = { code: 'S', label: '集', areas: ['A', 'B', 'C', 'D', 'Z'] };
    const [only] = comparedSets(built(1), scope, [set]);
    // x of A, B, C: 1, 4, 9; y of all four: 1, 2, 3, 8.
    expect([only?.label, only?.valueOf('x'), only?.valueOf('y')]).toEqual(['集', 4, 2.5]);
  });

  it('is each country in every build, country by country', () => {
    const builds = [1, 3].map((weight) => ({
      id: String(weight),
      name: `${weight}`,
      key: weight === 1 ? null : 'kept',
      built: built(weight),
    }));
    const all = comparedBuilds(builds, scope, ['B', 'C'], (area) => `${area}-land`);
    expect(all.map(({ label }) => label)).toEqual([
      'B-land · 1',
      'B-land · 3',
      'C-land · 1',
      'C-land · 3',
    ]);
    // B: (4 + 8) / 2 and (3 · 4 + 8) / 4; C: (9 + 1) / 2 and (3 · 9 + 1) / 4.
    expect(all.map(({ valueOf }) => valueOf('index'))).toEqual([6, 5, 5, 7]);
  });
});
