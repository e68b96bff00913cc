import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

const field = (name: string, filled: number, distinct: number) => ({
  name,
  filled,
  distinct,
  least: null,
  most: null,
});

describe('coverageOf', () => {
  const profiles = {
    'a/one': { table: 'a/one', rows: 10, fields: [field('iso3', 10, 4), field('value', 5, 5)] },
    'a/two': { table: 'a/two', rows: 2, fields: [field('code', 2, 2)] },
  };

  it('counts cells of all tables, and areas of the one with most', () => {
    expect(coverageOf(['a/one', 'a/two'], profiles)).toEqual({ cells: 22, filled: 17, areas: 4 });
    expect(coverageOf(['a/two'], profiles)).toEqual({ cells: 2, filled: 2, areas: null });
  });

  it('waits for the last table', () => {
    expect(coverageOf(['a/one', 'a/three'], profiles)).toBeNull();
  });
});
