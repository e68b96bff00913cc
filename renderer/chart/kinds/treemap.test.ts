import { describe, expect, it } from 'vitest';
import type { TreemapSpec } from '../spec.ts';
import { galleryFrame } from '../testing/galleryFrame.ts';
import { markOf, shapesOf, testDrawing } from '../testing/sceneShapes.ts';
import { treemap } from './treemap.ts';

const spec: TreemapSpec = {
  ...galleryFrame('en', 'T', 'Loss'),
  unit: 'US$',
  kind: 'treemap',
  parts: [
    { part: 'flood', label: 'Flood' },
    { part: 'storm', label: 'Storm' },
  ],
  groups: [
    {
      group: 'asia',
      label: 'Asia',
      areas: [
        { area: 'A', label: 'A', values: [30, 10] },
        { area: 'B', label: 'B', values: [0, 'not-reported'] },
      ],
    },
  ],
};

describe('treemap', () => {
  const scene = treemap.scene(spec, testDrawing);
  it('gives parts areas in the proportion of their values, in the colours of their hazards', () => {
    const [, flood, storm] = shapesOf(markOf(scene, 'A'), 'rect');
    const size = (one: typeof flood) => (one?.width ?? 0) * (one?.height ?? 0);
    expect(size(flood) / size(storm)).toBeCloseTo(3, 9);
    expect([flood?.fill, storm?.fill]).toEqual(['#0072b2', '#56b4e9']);
  });
  it('names only parts in its legend that are drawn', () => {
    const labels = (shown: TreemapSpec) =>
      treemap.legend(shown, testDrawing.theme).entries.map(({ label }) => label);
    expect(labels(spec)).toEqual(['Flood', 'Storm']);
    const [asia] = spec.groups;
    const areas = (asia?.areas ?? []).map((area) => ({
      ...area,
      values: [area.values[0] ?? 0, 0],
    }));
    expect(labels({ ...spec, groups: [{ group: 'asia', label: 'Asia', areas }] })).toEqual([
      'Flood',
    ]);
  });
  it('draws no area without a value, and says how many are missing', () => {
    expect(scene.marks).toHaveLength(1);
    expect(treemap.foot?.(spec)).toEqual(['1 of 4 values are missing and take no area.']);
  });
});
