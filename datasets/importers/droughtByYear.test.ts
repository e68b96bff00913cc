import { describe, expect, it } from 'vitest';
import { droughtByYear } from './droughtByYear.ts';
import { lossEvent } from './testing/lossEvent.ts';

const drought = lossEvent({
  hazard: 'drought',
  startYear: 2002,
  endYear: 2005,
  deaths: 10,
  affected: 7000,
  totalAffected: 7000,
  lossUsd: 8_000_000,
  lossUsdAdjusted: 12_000_000,
});

describe('droughtByYear', () => {
  it('divides deaths and losses, counts the affected in each year', () => {
    const parts = droughtByYear(drought);
    expect(parts.map(({ year, part, parts: of }) => [year, part, of])).toEqual([
      [2002, 1, 4],
      [2003, 2, 4],
      [2004, 3, 4],
      [2005, 4, 4],
    ]);
    for (const part of parts) {
      expect(part).toMatchObject({
        deaths: 2.5,
        affected: 7000,
        totalAffected: 7000,
        lossUsd: 2_000_000,
        lossUsdAdjusted: 3_000_000,
        startYear: 2002,
        endYear: 2005,
      });
    }
  });

  it('keeps a gap a gap in every year', () => {
    const parts = droughtByYear({ ...drought, deaths: null, totalAffected: null });
    expect(parts.map(({ deaths, totalAffected }) => [deaths, totalAffected])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    );
  });

  it('leaves whole a drought of one year, one without end, one that ends before it begins, and a flood', () => {
    for (const event of [
      { ...drought, endYear: 2002 },
      { ...drought, endYear: null },
      { ...drought, endYear: 2001 },
      { ...drought, hazard: 'flood' },
    ]) {
      expect(droughtByYear(event)).toEqual([event]);
    }
  });

  it('divides once only', () => {
    expect(droughtByYear(drought).flatMap(droughtByYear)).toEqual(droughtByYear(drought));
  });
});
