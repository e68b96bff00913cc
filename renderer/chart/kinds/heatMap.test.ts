import { expect, it } from 'vitest';
import type { Drawing } from '../Drawing.ts';
import type { HeatMapSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { chartThemes } from '../theme.ts';
import { heatLayout, heatMap } from './heatMap.ts';

it('says of its column names whether they stand or lie, so that a chart drawn narrow lies when it is wide', () => {
  const turned = [60, 4000].map((width) => {
    const drawing: Drawing = {
      target: 'screen',
      width,
      height: 300,
      fontSize: 8,
      theme: chartThemes.light,
      map: null,
    };
    const spec = named();
    const { xAxis } = heatMap(spec, drawing);
    return [heatLayout(spec, width, 8).isTurned, xAxis];
  });
  expect(turned).toMatchObject([
    [true, { axisLabel: { rotate: -90 } }],
    [false, { axisLabel: { rotate: 0 } }],
  ]);
});

/** Two columns with names that a narrow chart has no room for. */
function named(): HeatMapSpec {
  return {
    ...galleryFrame('en', 'T', 'Deaths'),
    kind: 'heatMap',
    columns: ['Earthquake', 'Drought'].map((label) => ({ code: label, label })),
    rows: [{ code: 'AAA', label: 'A', values: [1, 2] }],
    classes: { method: 'rounded', breaks: [1, 10, 100], palette: 'viridis' },
    rowsAreAreas: true,
  };
}
