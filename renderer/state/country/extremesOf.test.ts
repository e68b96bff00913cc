import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { rankApart } from '../explain/apart/rankApart.ts';
import { builtOf, inputs } from '../explain/apart/testing/smallIndex.ts';
import { extremesOf } from './extremesOf.ts';

const built = builtOf(
  {
    areas: ['A', 'B', 'C', 'D'],
    columns: new Map([
      ['x', column([1, 5, 6, 3])],
      ['y', column([8, 3, 1, 2])],
    ]),
  },
  ['x', 'y'],
);
const everywhere = { areas: null, ranksWithin: 'all', year: null } as const;
const some = new Set(['A', 'B', 'D']);

/** Rank of each indicator as the page shows it. */
const ranks = (scope: Parameters<typeof extremesOf>[2], area: string) => {
  const { highest = [], lowest = [] } = extremesOf(built, area, scope) ?? {};
  return Object.fromEntries([...highest, ...lowest].map(({ code, rank }) => [code, rank]));
};

describe('extremesOf', () => {
  it('ranks among all areas, and among those of the set only where ranks count within it', () => {
    // x: C 6, B 5, D 3, A 1. y: A 8, B 3, D 2, C 1.
    expect(ranks(everywhere, 'B')).toEqual({ x: 2, y: 2 });
    expect(ranks({ ...everywhere, areas: some }, 'B')).toEqual({ x: 2, y: 2 });
    expect(ranks({ ...everywhere, areas: some, ranksWithin: 'set' }, 'B')).toEqual({ x: 1, y: 2 });
  });
  it('has no indicator in both lists', () => {
    // B is second in both indicators: each list has one.
    const few = extremesOf(built, 'B', everywhere);
    expect(few?.highest.map(({ code }) => code)).toEqual(['x']);
    expect(few?.lowest.map(({ code }) => code)).toEqual(['y']);
    for (const [count, highest, lowest] of [
      [1, 1, 0],
      [5, 3, 2],
      [13, 6, 6],
    ] as const) {
      const codes = Array.from({ length: count }, (_, place) => `i${place}`);
      const many = builtOf(
        {
          areas: ['A', 'B', 'C'],
          columns: new Map(codes.map((code, place) => [code, column([place, 5, 9])])),
        },
        codes,
      );
      const found = extremesOf(many, 'A', everywhere);
      expect([found?.highest.length, found?.lowest.length]).toEqual([highest, lowest]);
      const all = [...(found?.highest ?? []), ...(found?.lowest ?? [])].map(({ code }) => code);
      expect(new Set(all).size).toBe(highest + lowest);
    }
  });
  it('shows the rank that its explanation comes to', () => {
    for (const ranksWithin of ['all', 'set'] as const) {
      const scope = { ...everywhere, areas: some, ranksWithin };
      for (const [code, rank] of Object.entries(ranks(scope, 'D'))) {
        const apart = rankApart({ ...inputs, built, scope }, 'D', code);
        const formula = apart?.sections[0]?.formulas.at(-1) ?? '';
        expect(formula.split('= ').at(-1)).toBe(String(rank));
      }
    }
  });
});
