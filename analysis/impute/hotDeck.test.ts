import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hotDeck } from './hotDeck.ts';

const source = column([1, 2, 3, 4, 'no-data', 'not-reported', 'screened-out', 'no-data']);
const groups = ['a', 'a', 'b', 'b', 'a', 'b', 'a', null];

describe('hotDeck', () => {
  it('fills gaps with values of donors, of the same group where groups are given', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [free, grouped] = [hotDeck([source], { seed }), hotDeck([source], { seed }, groups)];
        const [one, other] = [free[0]?.values ?? [], grouped[0]?.values ?? []];
        for (const row of [4, 5, 7]) expect([1, 2, 3, 4]).toContain(one[row]);
        expect([1, 2]).toContain(other[4]);
        expect([3, 4]).toContain(other[5]);
        expect(grouped[0]?.missing).toEqual(
          new Map([
            [6, 'screened-out'],
            [7, 'no-data'],
          ]),
        );
        expect([...one].slice(0, 4)).toEqual([1, 2, 3, 4]);
      }),
      { seed: 8 },
    );
  });

  it('draws the same for the same seed, and in time every donor', () => {
    expect(hotDeck([source], { seed: 3 })).toEqual(hotDeck([source], { seed: 3 }));
    const drawn = new Set(
      Array.from({ length: 60 }, (_, seed) => hotDeck([source], { seed })[0]?.values[4]),
    );
    expect([...drawn].sort()).toEqual([1, 2, 3, 4]);
  });

  it('draws for each indicator by itself', () => {
    const many = Array.from({ length: 40 }, () => source);
    expect(new Set(hotDeck(many, { seed: 1 }).map(({ values }) => values[4])).size).toBe(4);
  });

  it('leaves a column without any value a column of gaps', () => {
    const empty = column(['no-data', 'no-data']);
    expect(hotDeck([empty], { seed: 1 })[0]).toBe(empty);
  });
});
