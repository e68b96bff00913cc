import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { profiles } from './testing/smallProfiles.ts';

describe('coverageOf', () => {
  it('counts cells of all tables, and areas of the one with most', () => {
    expect(coverageOf(['a/one', 'a/two'], profiles)).toEqual({ cells: 22, filled: 17, areas: 4 });
    expect(coverageOf(['a/two'], profiles)).toEqual({ cells: 2, filled: 2, areas: null });
  });

  it('waits for the last table', () => {
    expect(coverageOf(['a/one', 'a/three'], profiles)).toBeNull();
  });
});
