import { describe, expect, it } from 'vitest';
import type { ChartValue, DecompositionSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { decomposition } from './decomposition.ts';

const area = (code: string, value: ChartValue, contributions: readonly ChartValue[]) => ({
  area: code,
  label: code,
  value,
  contributions,
});
const spec: DecompositionSpec = {
  ...galleryFrame('en', 'T', 'Score'),
  kind: 'decomposition',
  parts: ['one', 'two', 'three'].map((part) => ({ node: part, label: part })),
  areas: [
    area('A', 6, [1, 2, 3]),
    area('B', 6, [1, 'not-reported', 3]),
    area('C', 'no-children', ['no-data', 'no-data', 'no-data']),
    area('D', 1, [2, -1, 0]),
  ],
};

describe('decomposition', () => {
  const scene = decomposition.scene(spec, testDrawing);
  const bars = (code: string) => shapesOf(markOf(scene, code), 'rect');
  it('stacks contributions end to end up to the score', () => {
    const [one, two, three] = bars('A');
    expect(two?.x).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0), 9);
    expect((three?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(3, 9);
  });
  it('hatches what a missing part leaves open, up to the score', () => {
    const widths = bars('B').map(({ width }) => width);
    expect(widths.map((width) => width / (widths[0] ?? 1)).map(Math.round)).toEqual([1, 3, 2]);
    expect(shapesOf(markOf(scene, 'B'), 'path')).toHaveLength(1);
  });
  it('draws no bar without a score, and negative contributions to the left of zero', () => {
    expect(bars('C')).toEqual([]);
    const [plus, minus] = bars('D');
    expect((minus?.x ?? 0) + (minus?.width ?? 0)).toBeCloseTo(plus?.x ?? 0, 9);
  });
});
