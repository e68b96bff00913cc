import { describe, expect, it } from 'vitest';
import type { BumpSpec, ChartValue } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { bump } from './rankChange.ts';
import { rankPaths, withoutRank } from './rankPaths.ts';

const path = (area: string, ranks: readonly ChartValue[]) => ({ area, label: area, ranks });
const spec: BumpSpec = {
  ...galleryFrame('en', 'T', 'Rank'),
  kind: 'bump',
  steps: ['2023', '2024', '2025'],
  areas: [
    path('A', [1, 2, 1]),
    path('B', [2, 'no-data', 3]),
    path('C', ['no-data', 'no-data', 'no-data']),
  ],
  emphasised: ['A'],
};

describe('rankPaths', () => {
  const scene = rankPaths(spec, testDrawing);
  const lineOf = (area: string) => shapesOf(markOf(scene, area), 'path')[0]?.d ?? '';
  it('puts rank one at the top', () => {
    const heights = [...lineOf('A').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights[0]).toBe(heights[2]);
    expect(heights[1]).toBeGreaterThan(heights[0] ?? Number.POSITIVE_INFINITY);
  });
  it('breaks the line where there is no rank', () => {
    expect(lineOf('A').replace(/[\d. ]/g, '')).toBe('MLL');
    expect(lineOf('B').replace(/[\d. ]/g, '')).toBe('MM');
  });
  it('writes both ranks of an area beside its ends, and names those without any in the foot', () => {
    const texts = shapesOf(markOf(scene, 'B'), 'text').map(({ text }) => text);
    expect(texts).toEqual(['2', 'B', '3', 'B']);
    expect(withoutRank(spec)).toEqual(['C']);
    expect(bump.foot?.(spec)).toEqual(['Without a rank: C']);
  });
  it('paints emphasised areas last', () => {
    expect(scene.marks.at(-1)?.target).toEqual({ kind: 'area', area: 'A' });
  });
  it('says how many moved, and who most', () => {
    expect(bump.summary(spec)).toBe(
      'From 2023 to 2025: 0 moved up, 1 moved down, 1 stayed. Largest move: B, 2 to 3.',
    );
  });
});
