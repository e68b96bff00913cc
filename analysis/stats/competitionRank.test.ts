import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { competitionRank } from './competitionRank.ts';

describe('competitionRank', () => {
  it('shares the smallest place, skips the next and leaves gaps without one', () => {
    const places = competitionRank(column([10, 30, 'not-reported', 30]));
    expect([...places.values]).toEqual([3, 1, Number.NaN, 1]);
    expect(places.missing.get(2)).toBe('not-reported');
  });

  it('ranks nothing without complaint', () => {
    expect(competitionRank(column(['no-data'])).missing.size).toBe(1);
  });
});
