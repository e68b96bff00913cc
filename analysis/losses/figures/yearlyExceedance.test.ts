import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { yearlyExceedance } from './yearlyExceedance.ts';

// yearly losses of the worked example, split over two areas
const deaths = [12, 0, 3, 45, 8, 0, 150, 20, 5, 2];
const data = yearlyDeaths(
  deaths.map((count) => Math.floor(count / 2)),
  deaths.map((count) => Math.ceil(count / 2)),
);

describe('yearlyExceedance', () => {
  it('gives the return periods of the worked example, years without loss included', () => {
    const { points, position } = valueOf(
      yearlyExceedance(assessed({ firstYear: 2000, lastYear: 2009 }, data)),
    );
    expect(position).toBe('weibull');
    expect(points.map(({ loss }) => loss)).toEqual([150, 45, 20, 12, 8, 5, 3, 2, 0, 0]);
    expect(points.map(({ year }) => year)).toEqual([
      2006, 2003, 2007, 2000, 2004, 2008, 2002, 2009, 2001, 2005,
    ]);
    expect(points[0]?.returnPeriodYears).toBe(11);
    expect(points[2]?.returnPeriodYears).toBeCloseTo(11 / 3, 12);
    expect(points[0]?.lowerProbability).toBeCloseTo(1 - 0.975 ** 0.1, 12);
    for (const { lowerYears, returnPeriodYears, upperYears } of points) {
      expect(lowerYears).toBeLessThan(returnPeriodYears);
      expect(upperYears).toBeGreaterThan(returnPeriodYears);
    }
  });

  it('refuses fewer than ten years, and dollars of different years', () => {
    const few = yearlyExceedance(assessed({ firstYear: 2000, lastYear: 2008 }, data));
    expect(few).toMatchObject({ failure: { kind: 'too-few-values' } });
    const dollars = assessed({ firstYear: 2000, lastYear: 2009, measure: 'lossUsd' }, data);
    expect(yearlyExceedance(dollars)).toMatchObject({ failure: { kind: 'bad-setting' } });
  });
});
