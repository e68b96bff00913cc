import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../export/cleanSvg.ts';
import { testCodes, testMap } from '../export/testing/maps.ts';
import { testChoropleth } from '../export/testing/specs.ts';
import { AreaColours } from './AreaColours.ts';
import type { Drawing } from './Drawing.ts';
import { registerMap, startUnseenChart } from './echarts.ts';
import { AREA_SERIES, choropleth } from './kinds/choropleth.ts';
import type { ChartValue, ChoroplethSpec } from './spec.ts';
import { chartThemes } from './theme.ts';

const drawing: Drawing = {
  target: 'print',
  width: 400,
  height: 150,
  fontSize: 8,
  theme: chartThemes.print,
  map: testMap,
};
registerMap(testMap);

function mapOf(values: Readonly<Record<string, ChartValue>>): ChoroplethSpec {
  const areas = Object.entries(values).map(([area, value]) => ({ area, label: area, value }));
  return { ...testChoropleth(testCodes, 'en'), areas };
}

/** What is seen after the maps were shown one after another, the first by drawing it. */
function shown(first: ChoroplethSpec, ...others: readonly ChoroplethSpec[]): string | null {
  const chart = startUnseenChart(drawing.width, drawing.height);
  try {
    chart.setOption(choropleth(first, drawing));
    chart.renderToSVGString();
    const colours = new AreaColours(chart);
    if (!others.every((spec) => colours.change(spec, drawing))) return null;
    return cleanSvg(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

const withGap = mapOf({ AAA: 0, BBB: 1, CCC: 'not-reported', EEE: 500 });
const allKnown = mapOf({ AAA: 500, BBB: 0, CCC: 1, DDD: 1 });
const otherGaps = mapOf({ AAA: 'not-reported', CCC: 2, EEE: 'no-denominator' });

describe('AreaColours', () => {
  it.each([
    ['other classes and no gap', withGap, allKnown],
    ['gaps elsewhere', withGap, otherGaps],
  ])('shows %s as if the map were drawn anew', (_, before, after) => {
    expect(shown(before, after)).toBe(shown(after));
    expect(shown(before, after)).not.toBe(shown(before));
  });

  it('keeps a hatching over an answer without gaps', () => {
    expect(shown(withGap, allKnown, otherGaps)).toBe(shown(otherGaps));
  });

  it('leaves a map alone whose gaps need a hatching that was never drawn', () => {
    expect(shown(allKnown, withGap)).toBeNull();
  });

  it.each(['select', 'highlight'])('leaves an area its colour of this answer under %s', (type) => {
    const onScreen: Drawing = { ...drawing, target: 'screen' };
    const chart = startUnseenChart(drawing.width, drawing.height);
    const fills = (): readonly string[] =>
      [...chart.renderToSVGString().matchAll(/fill="([^"]*)"/g)]
        .map(([, fill]) => fill ?? '')
        .sort();
    try {
      chart.setOption(choropleth(withGap, onScreen));
      const first = fills();
      chart.dispatchAction({ type, seriesId: AREA_SERIES, name: 'AAA' });
      expect(fills()).toEqual(first);
      new AreaColours(chart).change(allKnown, onScreen);
      const second = fills();
      expect(second).not.toEqual(first);
      chart.dispatchAction({ type, seriesId: AREA_SERIES, name: 'AAA' });
      expect(fills()).toEqual(second);
    } finally {
      chart.dispose();
    }
  });
});
