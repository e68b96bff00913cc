import { describe, expect, it } from 'vitest';
import { classColours } from '../classes.ts';
import type { ProfileBarsSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { profileBars } from './profileBars.ts';

const node = (code: string, value: number | 'not-reported', imputed = false) => ({
  node: code,
  label: code,
  depth: 0,
  value,
  comparison: 5,
  imputed,
});
const spec: ProfileBarsSpec = {
  ...galleryFrame('en', 'T', 'Score'),
  kind: 'profileBars',
  area: 'PAK',
  label: 'Pakistan',
  nodes: [node('A', 2), node('B', 8), node('C', 'not-reported'), node('D', 8, true)],
  comparisonLabel: 'Median',
  range: [0, 10],
  classes: { method: 'fixed', breaks: [5], palette: 'risk' },
};

describe('profileBars', () => {
  it('colours a node by its own limits, and one without classes in none of their colours', () => {
    const nodes = [
      node('A', 2),
      { ...node('B', 2), limits: [1] },
      { ...node('C', 2), limits: null },
      { ...node('D', 2), limits: [5] },
    ];
    const own = { ...spec, nodes };
    const { marks } = profileBars.scene(own, testDrawing);
    const fills = ['A', 'B', 'C', 'D'].map(
      (code) => shapesOf(markOf({ under: [], marks, over: [] }, code), 'rect')[0]?.fill,
    );
    const { theme } = testDrawing;
    const [low, high] = classColours({ method: 'fixed', breaks: [5], palette: 'risk' }, theme);
    expect(fills).toEqual([low, high, theme.bar, low]);
    expect(profileBars.legend(own, theme).entries.map(({ label }) => label)).toEqual([
      '< 5',
      '≥ 5',
      'Part without classes',
      'Median',
    ]);
    expect(profileBars.foot?.(own)).toEqual([
      'The limits are those of A; other parts have their own.',
    ]);
    expect(profileBars.foot?.(spec)).toEqual([]);
  });
  const scene = profileBars.scene(spec, testDrawing);
  const bars = (code: string) => shapesOf(markOf(scene, code), 'rect');
  it('draws bars in the proportion of the values, in the colours of their classes', () => {
    const [two, eight] = [bars('A')[0], bars('B')[0]];
    expect((eight?.width ?? 0) / (two?.width ?? 1)).toBeCloseTo(4, 9);
    expect([two?.fill, eight?.fill]).toEqual(['#fef0d9', '#b30000']);
  });
  it('draws no bar for a gap and says that there are no data', () => {
    expect(bars('C')).toEqual([]);
    expect(shapesOf(markOf(scene, 'C'), 'text').map(({ text }) => text)).toEqual(['No data']);
  });
  it('hatches what rests on imputed data, and nothing else', () => {
    const paths = (code: string) => shapesOf(markOf(scene, code), 'path').length;
    expect(paths('D')).toBe(paths('B') + 1);
  });
  it('says where an area lies highest and how often above the comparison', () => {
    expect(profileBars.summary(spec)).toBe(
      'Pakistan: highest in B. 2 of 3 nodes lie above the comparison; without a value: 1.',
    );
  });
});
