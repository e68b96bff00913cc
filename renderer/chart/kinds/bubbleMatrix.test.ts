import { describe, expect, it } from 'vitest';
import { textBox } from '../scene/draw.ts';
import { covers } from '../scene/placeLabels.ts';
import type { BubbleMatrixSpec, ChartValue } from '../spec.ts';
import { gallery } from '../testing/gallery.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { stressed, stresses } from '../testing/stress.ts';
import { bubbleMatrix } from './bubbleMatrix.ts';

const bubble = (area: string, x: ChartValue, y: ChartValue, size: ChartValue) => ({
  area,
  label: area,
  x,
  y,
  size,
});
const spec: BubbleMatrixSpec = {
  ...galleryFrame('en', 'T', 'Losses'),
  kind: 'bubbleMatrix',
  x: { label: 'Loss', unit: '%' },
  y: { label: 'Deaths', unit: '' },
  size: { label: 'Population', unit: 'persons' },
  scale: 'logarithmic',
  cuts: { x: 10, y: 10, rule: 'medians' },
  bubbles: [
    bubble('A', 100, 100, 9e6),
    bubble('B', 1, 1, 1e6),
    bubble('C', 1, 100, 4e6),
    bubble('D', 100, 1, 'no-denominator'),
    bubble('E', 30, 3, 1000),
    bubble('F', 0, 3, 5e6),
  ],
};

describe('bubbles between two axes', () => {
  const scene = bubbleMatrix.scene(spec, testDrawing);
  const discOf = (area: string) => shapesOf(markOf(scene, area), 'circle')[0];
  const { theme } = testDrawing;
  it('have areas in proportion to their sizes', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((area) => discOf(area)?.radius ?? 0);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(3, 9);
    expect((c ?? 0) / (b ?? 1)).toBeCloseTo(2, 9);
  });
  it('take the colour of their quadrant, hollow where the size is small or not known', () => {
    expect(['A', 'B', 'C'].map((area) => discOf(area)?.fill)).toEqual([
      theme.above,
      theme.below,
      theme.bar,
    ]);
    expect(discOf('E')).toMatchObject({ fill: theme.background, stroke: theme.bar });
    expect(discOf('D')).toBeUndefined();
    expect(bubbleMatrix.foot?.(spec)).toEqual([
      'Not drawn: 1 without both values above zero, which logarithmic axes need.',
      'Diamond: the size is not known (1).',
    ]);
  });
  it('have a key of sizes with their unit, and numbers at the lines', () => {
    const under = shapesOf(scene.under, 'text').map(({ text }) => text);
    expect(under).toContain('Area of the circles: Population (persons)');
    expect(under).toContain('5 m');
    expect(scene.over.map((shape) => (shape.type === 'text' ? shape.text : ''))).toEqual([
      '10',
      '10',
    ]);
  });

  const fifty = stresses.flatMap((stress) => {
    const made = stressed('bubbleMatrix', stress, 'en');
    return made.kind === 'bubbleMatrix' ? [{ name: stress.name, made }] : [];
  });
  const cases = [{ name: 'bundled data', made: gallery.bubbleMatrix('en') }, ...fifty];
  it.each(cases)('have names that cover no bubble, and count them: $name', ({ made }) => {
    for (const size of [
      { width: 230, height: 240, fontSize: 8 },
      { width: 485, height: 330, fontSize: 8 },
      { width: 700, height: 440, fontSize: 12 },
    ]) {
      const { under, marks } = bubbleMatrix.scene(made, { ...testDrawing, ...size });
      const discs = marks.flatMap(({ shapes }) => shapesOf(shapes, 'circle'));
      const names = marks.flatMap(({ shapes }) => shapesOf(shapes, 'text'));
      for (const name of names)
        expect(discs.filter((disc) => covers(textBox(name), disc))).toEqual([]);
      const note = shapesOf(under, 'text').filter(({ text }) => text.startsWith('Named: '));
      expect(note.map(({ text }) => text)).toEqual(
        names.length === marks.length ? [] : [`Named: ${names.length} of ${marks.length}`],
      );
    }
  });
});
