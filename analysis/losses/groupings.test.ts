import { describe, expect, it } from 'vitest';
import { gapOfAreas, groupings } from './groupings.ts';
import { madeUpLosses } from './testing/lossData.ts';

const data = madeUpLosses();
const question = { firstYear: 2019, lastYear: 2021, baselineYears: 10, withPartialYears: false };

describe('groupings', () => {
  it('spans the baselines that the source covers, and counts closed years of the question', () => {
    const by = groupings(data, question);
    expect(by.span).toEqual({ firstYear: 2018, years: 4 });
    expect(by.questionYears).toEqual([2019, 2020, 2021]);
    // A and B in 2019 and 2020; 2018 is a baseline, 2021 not closed, C has no entries
    expect([...by.areas.groupOfCell]).toEqual([-1, 0, 0, -1, -1, 1, 1, -1, -1, -1, -1, -1]);
    expect([...by.whole.groupOfCell]).toEqual([-1, 0, 0, -1, -1, 0, 0, -1, -1, -1, -1, -1]);
    expect([...by.years.groupOfCell]).toEqual([0, 1, 2, 3, 0, 1, 2, 3, -1, -1, -1, -1]);
    expect([2018, 2020, 2021, 2022].map(by.isBaseline)).toEqual([true, true, false, false]);
    expect(by.isPartial(2021)).toBe(true);
    expect(by.anyYear).toBe(true);
  });

  it('counts a year not closed when asked', () => {
    const by = groupings(data, { ...question, withPartialYears: true });
    expect(by.isBaseline(2021)).toBe(true);
    expect(by.whole.groupOfCell[3]).toBe(0);
  });

  it('has a reason where nothing counts', () => {
    const by = groupings(data, { ...question, firstYear: 2021 });
    expect(by.anyYear).toBe(false);
    expect(gapOfAreas(true, by)).toBe('partial-year');
    expect(gapOfAreas(false, by)).toBe('not-covered');
    expect(gapOfAreas(true, groupings(data, question))).toBeUndefined();
  });
});
