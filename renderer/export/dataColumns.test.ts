import { describe, expect, it } from 'vitest';
import { figureOf } from '../chart/figure/figurePresets.ts';
import { dataColumns, hasMoreData } from './dataColumns.ts';
import { testRanking, testSeries } from './testing/specs.ts';

const ranking = { name: null, figure: figureOf(testRanking(3, 'en')), whole: testRanking(9, 'en') };

describe('dataColumns', () => {
  it('gives the rows shown, or all', () => {
    expect(dataColumns(ranking, 'shown')[0]?.cells).toHaveLength(3);
    expect(dataColumns(ranking, 'all')[0]?.cells).toHaveLength(9);
    expect(hasMoreData(ranking)).toBe(true);
  });
  it('gives the lines that a series keeps and does not show', () => {
    const chart = { ...testSeries('en'), emphasised: null };
    const series = { name: null, figure: figureOf(chart), whole: null };
    const [shown, all] = [dataColumns(series, 'shown'), dataColumns(series, 'all')];
    expect(all.slice(shown.length).map(({ header }) => header)).toEqual([
      'Pakistan (PAK)',
      'Pakistan (PAK), missing reason',
    ]);
    expect(all.at(-1)?.cells[9]).toBe('not-reported');
  });
});
