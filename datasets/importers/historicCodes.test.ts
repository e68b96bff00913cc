import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOfCode, historicCodes } from './historicCodes.ts';
import { rowsAsTexts } from './testing/rowsAsTexts.ts';

const countries = rowsAsTexts(readFileSync('datasets/countries/countries.csv'), 'countries.csv');
const known = new Set(countries.map((row) => row['iso3'] ?? ''));

describe('areaOfCode', () => {
  it('keeps a present code and refuses an unknown one', () => {
    expect(areaOfCode('CHN', 2010, known)).toEqual({ area: 'CHN', isTooLate: false });
    expect(areaOfCode('XYZ', 2010, known)).toBeUndefined();
    expect(areaOfCode('', 2010, known)).toBeUndefined();
  });

  it('maps Yugoslavia by the year', () => {
    expect(areaOfCode('YUG', 1991, known)).toEqual({ area: null, isTooLate: false });
    expect(areaOfCode('YUG', 1992, known)).toEqual({ area: 'SCG', isTooLate: false });
    expect(areaOfCode('YUG', 1999, known)).toEqual({ area: 'SCG', isTooLate: false });
    expect(areaOfCode('YUG', 2010, known)).toEqual({ area: 'SCG', isTooLate: true });
    expect(areaOfCode('YUG', null, known)).toEqual({ area: null, isTooLate: false });
  });

  it('counts both Germanies and both Yemens under their one successor', () => {
    expect(areaOfCode('DDR', 1970, known)?.area).toBe('DEU');
    expect(areaOfCode('DFR', 1970, known)?.area).toBe('DEU');
    expect(areaOfCode('YMD', 1982, known)?.area).toBe('YEM');
    expect(areaOfCode('YMN', 1982, known)?.area).toBe('YEM');
  });

  it('says when a code is used after its state', () => {
    expect(areaOfCode('SUN', 1991, known)?.isTooLate).toBe(false);
    expect(areaOfCode('SUN', 1992, known)?.isTooLate).toBe(true);
    expect(areaOfCode('AZO', 2020, known)).toEqual({ area: 'PRT', isTooLate: false });
  });
});

describe('historicCodes', () => {
  it('names the twelve extensions of the documentation, with successors of the bundled countries', () => {
    expect(historicCodes.map(({ code }) => code)).toEqual([
      ...['ANT', 'AZO', 'CHA', 'CSK', 'DDR', 'DFR', 'SCG', 'SPI', 'SUN', 'YMD', 'YMN', 'YUG'],
    ]);
    for (const { successors } of historicCodes) {
      expect(successors.filter((code) => !known.has(code))).toEqual([]);
    }
    expect(historicCodes.find(({ code }) => code === 'SUN')?.successors).toHaveLength(15);
  });
});
