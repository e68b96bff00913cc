import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { lossExtremes } from '../lossExtremes.ts';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { areaYearExtremes, areaYearValues } from './areaYearExtremes.ts';

const first = [4, 9, 2, 7, 30, 5, 11, 3, 0, 6, 8, 14];
const second = [1, 3, 8, 2, 4, 22, 6, 5, 0, 1, 9, 2];

describe('areaYearExtremes', () => {
  it('fits the greatest of each year', () => {
    const assessment = assessed({ firstYear: 2000, lastYear: 2011 }, yearlyDeaths(first, second));
    const made = valueOf(areaYearExtremes(assessment, 'gev', [10, 50]));
    // 2008 has no deaths at all: eleven maxima of twelve years
    expect(made).toMatchObject({ count: 11, yearsOfRecord: 12 });
    const maxima = first.map((one, year) => Math.max(one, second[year] ?? 0));
    const plain = lossExtremes(
      {
        years: maxima.flatMap((value, year) => (value > 0 ? [2000 + year] : [])),
        values: maxima.filter((value) => value > 0),
        yearsOfRecord: 12,
      },
      'gev',
      [10, 50],
    );
    const { parameters, levels } = valueOf(plain);
    expect(made.parameters).toEqual(parameters);
    expect(made.levels).toEqual(levels);
  });

  it('takes years that nothing is known of for no years of the record', () => {
    const whole = assessed({ firstYear: 2000, lastYear: 2011 }, yearlyDeaths(first, second));
    const gap = { value: 'no-denominator', reported: 0, entries: 0 } as const;
    const years = whole.years.map((each) =>
      each.year > 2009 ? { ...each, figures: { ...each.figures, deaths: gap } } : each,
    );
    const known = areaYearValues({ ...whole, years });
    // 2008 has nothing but zeros and counts; 2010 and 2011 are gaps
    expect(known.yearsOfRecord).toBe(10);
    expect(Math.max(...known.years)).toBe(2009);
    expect(areaYearValues(whole).yearsOfRecord).toBe(12);
  });

  it('refuses too few', () => {
    expect(areaYearExtremes(assessed(), 'gev', [10])).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });
});
