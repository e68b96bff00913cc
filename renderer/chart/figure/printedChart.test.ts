import { describe, expect, it } from 'vitest';
import { testCodes } from '../../export/testing/maps.ts';
import { testChoropleth, testRanking, testSeries } from '../../export/testing/specs.ts';
import { figureOf } from './figurePresets.ts';
import { palettesFor, printedChart } from './printedChart.ts';

const map = figureOf(testChoropleth(testCodes, 'en'));

describe('printedChart', () => {
  it('is the chart itself when nothing was chosen', () => {
    expect(printedChart(map)).toEqual(map.chart);
  });
  it('takes the texts of the author, a line a note', () => {
    const texts = { title: 'Mine', subtitle: null, note: 'One\n\nTwo' };
    expect(printedChart({ ...map, texts })).toMatchObject({ title: 'Mine', notes: ['One', 'Two'] });
  });
  it('colours classes in the palette chosen', () => {
    expect(printedChart({ ...map, palette: 'blues' })).toMatchObject({
      classes: { palette: 'blues', breaks: [1, 5, 20, 100] },
    });
  });
  it('never puts a sequence over deviations, but for print in grey', () => {
    const ranking = testRanking(3, 'en');
    const chart = {
      ...ranking,
      classes: { method: 'fixed', breaks: [0], palette: 'deviation' },
    } as const;
    const figure = figureOf(chart);
    expect(printedChart({ ...figure, palette: 'viridis' })).toEqual(chart);
    expect(palettesFor(chart)).toEqual(['made', 'grey']);
    expect(printedChart({ ...figure, palette: 'grey' })).toMatchObject({
      classes: { palette: 'grey' },
    });
  });
  it('prints the map number that the author states, and does not call the map reviewed', () => {
    expect(printedChart({ ...map, mapNumber: 'GS(2026)1' })).toMatchObject({
      baseMap: { mapNumber: 'GS(2026)1', reviewed: false },
    });
  });
});

describe('palettesFor', () => {
  it('offers each sequence once, and only grey where there are no classes', () => {
    expect(palettesFor(map.chart)).toEqual(['made', 'cividis', 'blues', 'risk', 'grey']);
    expect(palettesFor(testSeries('en'))).toEqual(['made', 'grey']);
  });
});
