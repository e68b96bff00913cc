import { describe, expect, it } from 'vitest';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { circleSizes, sizeKey } from './circleSizes.ts';

const area = (radius: number) => Math.PI * radius * radius;

describe('the rule of sizes', () => {
  it('makes the area of every disc proportional to its value, from zero', () => {
    const values = [1000, 640, 250, 90, 40, 17];
    const { markOf } = circleSizes(values, testDrawing);
    const [first] = values;
    for (const value of values) {
      const { shape, radius } = markOf(value);
      expect(shape).toBe('disc');
      const ratio = area(radius) / area(markOf(first ?? 0).radius);
      expect(ratio).toBeCloseTo(value / 1000, 12);
    }
  });
  it('draws a ring, and no disc, for what would be too small to see', () => {
    const { markOf, least } = circleSizes([1000, 5, 0, -3], testDrawing);
    // Radii of 16 and 1.28 points: a disc stands for 1000 × 0.08² = 6.4 at least; round above it, 10.
    expect(least).toBe(10);
    expect([1000, 10, 5, 0, -3].map((value) => markOf(value).shape)).toEqual([
      'disc',
      'disc',
      'ring',
      'ring',
      'ring',
    ]);
    expect(markOf(10).radius).toBeGreaterThan(markOf(5).radius);
    expect(markOf('not-reported').shape).toBe('unknown');
  });
  it('has smaller discs in a low plot, and asks more of the least one', () => {
    const low = { fontSize: 8, height: 100 };
    expect(circleSizes([1], low).markOf(1).radius).toBeCloseTo(9.6, 9);
    expect(circleSizes([1000], low).least).toBe(20);
  });
});

describe('the key of sizes', () => {
  const spec = galleryFrame('en', 'T', 'M');
  const by = { measure: 'Population', unit: 'persons' };
  const keyOf = (sizes: readonly number[], width = 400) =>
    sizeKey(by, sizes, spec, { ...testDrawing, width });
  it('has discs of round numbers as the plot draws them, the ring and the unit', () => {
    const { shapes } = keyOf([3e6, 1e6, 10]);
    const texts = shapesOf(shapes, 'text').map(({ text }) => text);
    expect(texts).toEqual([
      'Area of the circles: Population (persons)',
      '< 20,000',
      '200,000',
      '2 m',
    ]);
    const { markOf } = circleSizes([3e6, 1e6, 10], testDrawing);
    expect(shapesOf(shapes, 'circle').map(({ radius }) => radius)).toEqual(
      [10, 2e5, 2e6].map((size) => markOf(size).radius),
    );
  });
  it('says nothing of rings where there are none, and nothing at all without a size', () => {
    expect(shapesOf(keyOf([3e6, 1e6]).shapes, 'text').map(({ text }) => text)).not.toContain(
      '< 20,000',
    );
    expect(keyOf([])).toEqual({ height: 0, shapes: [] });
  });
  it('keeps inside a narrow drawing', () => {
    const { shapes, height } = keyOf([3e6, 10], 90);
    for (const { x, y, radius } of shapesOf(shapes, 'circle')) {
      expect(x + radius).toBeLessThan(90);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
  });
});
