import { describe, expect, it } from 'vitest';
import { hoverFacts } from '../scene/hoverFacts.ts';
import type { RectShape } from '../scene/Shape.ts';
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

  const part = (area: string, value: number) => ({ area, label: area, values: [value, 0] });
  const many: TreemapSpec = {
    ...spec,
    groups: [
      { group: 'asia', label: 'Asia', areas: [part('IDN', 500), part('PAK', 300)] },
      { group: 'africa', label: 'Africa', areas: [part('SOM', 60), part('KEN', 30)] },
      {
        group: 'americas',
        label: 'Latin America and Caribbean',
        areas: [part('PER', 20), part('CUB', 4)],
      },
      { group: 'oceania', label: 'Oceania', areas: [part('VUT', 1), part('TON', 0.2)] },
    ],
  };
  const sizes = [
    testDrawing,
    { ...testDrawing, width: 230, height: 172 },
    { ...testDrawing, width: 700, height: 190, fontSize: 12 },
  ];
  it.each(sizes)('frames each group and names it in its frame or beside it: $width', (drawing) => {
    const { under, marks } = treemap.scene(many, drawing);
    const frames = shapesOf(under, 'rect');
    expect(frames).toHaveLength(many.groups.length);
    const texts = shapesOf(under, 'text');
    const namedBy = ({ x, y, width, height }: RectShape): string => {
      const within = texts.filter(
        (one) => one.x >= x && one.x <= x + width && one.y > y && one.y < y + height,
      );
      const beside = texts
        .filter((one) => one.x > x + width && Math.abs(one.y - (y + height / 2)) < 0.1)
        .toSorted((one, other) => one.x - other.x)
        .slice(0, 1);
      return (within.length > 0 ? within : beside).map((one) => one.text).join(' ');
    };
    for (const { label, areas } of many.groups) {
      for (const { area } of areas) {
        const [box] = shapesOf(markOf({ under, marks, over: [] }, area), 'rect');
        if (box === undefined) throw new Error('needs the box of an area');
        const around = frames.filter(
          ({ x, y, width, height }) =>
            x <= box.x &&
            y <= box.y &&
            x + width >= box.x + box.width &&
            y + height >= box.y + box.height,
        );
        expect(around.map(namedBy)).toEqual([label]);
      }
    }
  });
  it('gives frames areas in the proportion of their totals, in the map and under it', () => {
    const { under } = treemap.scene(many, { ...testDrawing, width: 2300, height: 1720 });
    const areas = shapesOf(under, 'rect').map(({ width, height }) => width * height);
    // Gaps between frames take a little of each.
    [800, 90, 24, 1.2].forEach((total, i) => {
      expect((areas[i] ?? 0) / (areas[0] ?? 1)).toBeCloseTo(total / 800, 2);
    });
  });
  it('names the group of an area under the pointer', () => {
    expect(hoverFacts(many, { kind: 'area', area: 'PER' })?.title).toBe(
      'PER (Latin America and Caribbean)',
    );
  });
  it('gathers groups that have no room even under the map, and says how many', () => {
    const groups = Array.from({ length: 40 }, (_, i) => ({
      group: `g${i}`,
      label: `Federated Islands of Micronesia ${i}`,
      areas: [part(`A${i}`, 1)],
    }));
    const { under, marks } = treemap.scene({ ...many, groups }, { ...testDrawing, width: 230 });
    const texts = shapesOf(under, 'text').map(({ text }) => text);
    expect(texts.some((text) => /^\d+ others$/.test(text))).toBe(true);
    expect(marks).toHaveLength(40);
  });
});
