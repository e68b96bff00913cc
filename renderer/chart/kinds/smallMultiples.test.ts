import { describe, expect, it } from 'vitest';
import type { ChartValue, SmallMultiplesSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { smallMultiples } from './smallMultiples.ts';

const panel = (area: string, values: readonly ChartValue[]) => ({
  area,
  label: area,
  values,
  baseline: [],
});
const spec: SmallMultiplesSpec = {
  ...galleryFrame('en', 'T', 'Deaths'),
  kind: 'smallMultiples',
  years: [2001, 2002, 2003],
  panels: [
    panel('A', [0, 10, 5]),
    panel('B', [10, 'not-reported', 0]),
    panel('C', ['no-data', 'no-data', 'no-data']),
  ],
  baselineLabel: '',
  partialYears: [2003],
};

describe('smallMultiples', () => {
  const scene = smallMultiples.scene(spec, testDrawing);
  const heights = (area: string) =>
    [...(shapesOf(markOf(scene, area), 'path')[0]?.d ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(
      ([, y]) => Number(y),
    );
  it('draws all panels of a row on the same axis', () => {
    const [a, b] = [heights('A'), heights('B')];
    expect(a[0]).toBe(b[1]);
    expect(a[1]).toBe(b[0]);
    expect(a[2]).toBeCloseTo(((a[0] ?? 0) + (a[1] ?? 0)) / 2, 9);
  });
  it('rises from zero where all is zero', () => {
    const none = { ...spec, panels: [panel('A', [0, 0, 0])] };
    const { under, over } = smallMultiples.scene(none, testDrawing);
    const texts = [...under, ...over].flatMap((one) => (one.type === 'text' ? [one.text] : []));
    expect(texts).toContain('0');
    expect(texts.filter((one) => one.startsWith('−'))).toEqual([]);
  });
  it('breaks the line at a gap and marks a value that stands alone', () => {
    expect(shapesOf(markOf(scene, 'B'), 'path')[0]?.d.replace(/[\d. ]/g, '')).toBe('MM');
    expect(shapesOf(markOf(scene, 'B'), 'circle')).toHaveLength(2);
  });
  it('draws the year that is not complete as a ring', () => {
    expect(shapesOf(markOf(scene, 'A'), 'circle').map(({ fill }) => fill)).toEqual([
      testDrawing.theme.background,
    ]);
  });
  it('says that an area has no data, and draws nothing for it', () => {
    expect(markOf(scene, 'C')).toEqual([]);
    expect(shapesOf(scene.under, 'text').map(({ text }) => text)).toContain('No data');
  });
  it('lets a year with a value be pointed at on the screen, but not where years lie too close', () => {
    const cells = (width: number) =>
      smallMultiples
        .scene(spec, { ...testDrawing, target: 'screen', width })
        .marks.flatMap(({ target }) =>
          target.kind === 'cell' ? [`${target.row} ${target.column}`] : [],
        );
    const known = ['A 2001', 'A 2002', 'A 2003', 'B 2001', 'B 2003'];
    expect(cells(400)).toEqual(known);
    expect(cells(10)).toEqual([]);
    expect(scene.marks.every(({ target }) => target.kind === 'area')).toBe(true);
  });
});
