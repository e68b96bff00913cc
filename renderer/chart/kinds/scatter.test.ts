import { describe, expect, it } from 'vitest';
import type { ChartValue, ScatterSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { scatter } from './scatter.ts';

const point = (area: string, x: ChartValue, y: ChartValue) => ({
  area,
  label: area,
  x,
  y,
  group: null,
});
const spec: ScatterSpec = {
  ...galleryFrame('en', 'T', 'x and y'),
  kind: 'scatter',
  x: { measure: 'x', unit: '', scale: 'linear' },
  y: { measure: 'y', unit: '', scale: 'logarithmic' },
  points: [
    point('A', 0, 1),
    point('B', 5, 10),
    point('C', 10, 100),
    point('D', 3, 0),
    point('E', 'no-data', 5),
  ],
  groups: [],
  quadrants: { x: 5, y: 10 },
  correlation: { method: 'pearson', coefficient: -0.5, areas: 3 },
  emphasised: [],
};

describe('scatter', () => {
  const scene = scatter.scene(spec, testDrawing);
  const dot = (area: string) => shapesOf(markOf(scene, area), 'circle')[0] ?? { x: 0, y: 0 };
  it('places points in proportion, and by powers of ten on a logarithmic axis', () => {
    expect(dot('B').x - dot('A').x).toBeCloseTo(dot('C').x - dot('B').x, 9);
    expect(dot('A').y - dot('B').y).toBeCloseTo(dot('B').y - dot('C').y, 9);
  });
  it('draws no point without both values or at zero of a logarithmic axis, and counts them', () => {
    expect(scene.marks).toHaveLength(3);
    expect(scatter.foot?.(spec)).toEqual([
      "Pearson's r = −0.50, n = 3.",
      'Lines at 5 across and 10 upwards.',
      '2 countries and areas lack one of the two values and are not drawn.',
    ]);
  });
  it('makes circles whose areas are in proportion, a diamond of one without a size, and a key', () => {
    const sizes: Readonly<Record<string, ChartValue>> = { A: 4e6, B: 1e6, C: 'not-reported' };
    const points = spec.points.map((each) => ({ ...each, size: sizes[each.area] ?? 'no-data' }));
    const sized = { ...spec, points, size: { measure: 'Population', unit: '' } };
    const drawn = scatter.scene(sized, testDrawing);
    const circleOf = (area: string) => shapesOf(markOf(drawn, area), 'circle')[0];
    expect(circleOf('A')?.radius).toBeCloseTo(2 * (circleOf('B')?.radius ?? 0), 9);
    expect(circleOf('C')).toBeUndefined();
    expect(shapesOf(markOf(drawn, 'C'), 'path')).toMatchObject([
      { fill: testDrawing.theme.background, stroke: testDrawing.theme.below },
    ]);
    // The key: two circles, for the round number under the greatest and for a tenth of it.
    const keys = shapesOf(drawn.under, 'circle').map(({ radius }) => radius);
    expect((keys[1] ?? 0) / (keys[0] ?? 1)).toBeCloseTo(Math.sqrt(10), 9);
    expect((keys[1] ?? 0) / (circleOf('A')?.radius ?? 1)).toBeCloseTo(Math.sqrt(2 / 4), 9);
    expect(shapesOf(drawn.under, 'text').map(({ text }) => text)).toContain('2 m');
    expect(scatter.foot?.(sized)).toContain('Diamond: the size is not known (1).');
    const [values] = scatter.columns(sized).filter(({ header }) => header === 'Population');
    expect(values?.cells.slice(0, 3)).toEqual([4e6, 1e6, null]);
  });
  it('draws the way of an area through the years, broken where a value is missing', () => {
    const points = [
      { year: 2000, x: 0, y: 1 },
      { year: 2001, x: 'no-data', y: 5 },
      { year: 2002, x: 5, y: 10 },
      { year: 2003, x: 10, y: 100 },
    ] as const;
    const { under } = scatter.scene({ ...spec, trails: [{ area: 'A', points }] }, testDrawing);
    const added = under.slice(scene.under.length);
    const [a, b, c] = ['A', 'B', 'C'].map(dot);
    expect(added.map(({ type }) => type)).toEqual(['path', 'circle']);
    expect(added[0]).toMatchObject({
      d: `M${a?.x ?? 0} ${a?.y ?? 0}M${b?.x ?? 0} ${b?.y ?? 0}L${c?.x ?? 0} ${c?.y ?? 0}`,
    });
    expect(added[1]).toMatchObject({ x: a?.x, y: a?.y });
  });
  it('has several numbers at an upright logarithmic axis, the greater higher', () => {
    const numbers = shapesOf(scene.under, 'text').filter(({ text }) => /^[125]0*$/.test(text));
    const upright = numbers.filter(({ align }) => align === 'right');
    expect(upright.map(({ text }) => text)).toEqual(['1', '2', '5', '10', '20', '50', '100']);
    const rising = upright.toSorted((one, other) => other.y - one.y);
    expect(rising).toEqual(upright);
  });
});
