import { chartWords, fill } from '../chartWords.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatNumber } from '../formatNumber.ts';
import { type Box, rect, text } from '../scene/draw.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape, TextShape } from '../scene/Shape.ts';
import { squarify } from '../scene/squarify.ts';
import { valueText } from '../scene/valueText.ts';
import type { TreemapArea, TreemapSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { partColour } from './partColour.ts';
import { PAD, placeGroups, STRIP } from './treemapGroups.ts';

/** Least height of an area that carries its name, in font sizes. */
const LEAST_NAMED = 2.6;

interface Sized<Item> {
  readonly item: Item;
  readonly total: number;
}

function totalOf({ values }: TreemapArea): number {
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? Math.max(0, value) : 0),
    0,
  );
}

/** Those above zero, the greatest first. */
function sized<Item>(items: readonly Item[], total: (item: Item) => number): Sized<Item>[] {
  return items
    .map((item) => ({ item, total: total(item) }))
    .filter((one) => one.total > 0)
    .toSorted((a, b) => b.total - a.total);
}

const groupTotal = ({ areas }: TreemapSpec['groups'][number]) =>
  areas.reduce((sum, area) => sum + totalOf(area), 0);

/** The name over a box, if it has room, and the part of the box under its strip. */
interface Titled {
  readonly rest: Box;
  readonly name: readonly TextShape[];
}

/** A box with its name in a strip of one line; without one where the name does not fit. */
function titled(
  box: Box,
  name: string,
  { fontSize, theme }: Pick<Drawing, 'fontSize' | 'theme'>,
): Titled {
  const { left, right, top, bottom } = box;
  const strip = STRIP * fontSize;
  const isNarrow = textWidth(name, fontSize) > right - left - 2 * PAD * fontSize;
  if (isNarrow || bottom - top < LEAST_NAMED * fontSize) return { rest: box, name: [] };
  return {
    rest: { left, right, top: top + strip, bottom },
    name: [text(name, left + PAD * fontSize, top + strip / 2, fontSize, theme.text)],
  };
}

function scene(spec: TreemapSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const groups = sized(spec.groups, groupTotal);
  const under: Shape[] = [];
  const marks: Mark[] = [];
  if (groups.length === 0) {
    const words = figureWords[spec.language].noData;
    under.push(text(words, width / 2, height / 2, fontSize, theme.mutedText, 'center'));
    return { under, marks, over: [] };
  }
  const placed = placeGroups(
    groups.map(({ item, total }) => ({ group: item, total })),
    drawing,
    spec.language,
  );
  for (const { areas: own, frame, inside, heading } of placed) {
    const { left, right, top, bottom } = frame;
    under.push(
      rect(left, top, right - left, bottom - top, {
        stroke: theme.text,
        lineWidth: fontSize / 12,
      }),
      ...heading,
    );
    const areas = sized(own, totalOf);
    const boxes = squarify(
      areas.map(({ total }) => total),
      inside,
    );
    areas.forEach(({ item: area }, a) => {
      const box = inset(boxes[a], fontSize * 0.06);
      marks.push({
        target: { kind: 'area', area: area.area },
        shapes: areaShapes(area, box, spec, drawing),
        reach: [],
      });
    });
  }
  return { under, marks, over: [] };
}

function inset(box: Box | undefined, by: number): Box {
  if (box === undefined) throw new RangeError('treemap needs a box for each value, got none');
  const [w, h] = [
    Math.min(by, (box.right - box.left) / 4),
    Math.min(by, (box.bottom - box.top) / 4),
  ];
  return { left: box.left + w, right: box.right - w, top: box.top + h, bottom: box.bottom - h };
}

/** One area: its name in a strip and its parts under it. */
function areaShapes(area: TreemapArea, box: Box, spec: TreemapSpec, drawing: Drawing): Shape[] {
  const { theme, fontSize } = drawing;
  const { rest, name } = titled(box, area.label, drawing);
  const parts = sized(
    area.values.map((value, place) => ({ value, place })),
    ({ value }) => (typeof value === 'number' ? Math.max(0, value) : 0),
  );
  const boxes = squarify(
    parts.map(({ total }) => total),
    rest,
  );
  return [
    rect(box.left, box.top, box.right - box.left, box.bottom - box.top, { fill: theme.grid }),
    ...parts.flatMap(({ item: { place } }, i) => {
      const own = boxes[i];
      if (own === undefined) return [];
      const code = spec.parts[place]?.part ?? '';
      return [
        rect(own.left, own.top, own.right - own.left, own.bottom - own.top, {
          fill: partColour(code, place, theme),
          stroke: theme.background,
          lineWidth: fontSize / 40,
        }),
      ];
    }),
    ...name,
  ];
}

/** Whether any rectangle is of this part. */
function isDrawn({ groups }: TreemapSpec, place: number): boolean {
  return groups.some(({ areas }) =>
    areas.some(({ values }) => {
      const value = values[place];
      return typeof value === 'number' && value > 0;
    }),
  );
}

/** Shares of groups, areas and parts as nested rectangles. */
export const treemap: SceneKind<TreemapSpec> = {
  fileName: 'treemap',
  scene,
  height: (_, width, fontSize) => Math.max(width * 0.75, fontSize * 20),
  legend: (spec, theme) => ({
    heading: measureHeading(spec),
    entries: spec.parts.flatMap(({ part, label }, place) =>
      isDrawn(spec, place)
        ? [{ shape: 'patch', colour: partColour(part, place, theme), label }]
        : [],
    ),
  }),
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const largest = sized(
      spec.groups.flatMap(({ areas }) => areas),
      totalOf,
    ).slice(0, 3);
    if (largest.length === 0) return sentences.nothing;
    return fill(sentences.largestShares, {
      areas: largest
        .map(({ item, total }) =>
          figureWords[spec.language].withUnit(item.label, valueText(total, spec)),
        )
        .join(figureWords[spec.language].comma),
    });
  },
  columns: (spec) => {
    const rows = spec.groups.flatMap((group) =>
      group.areas.flatMap((area) =>
        spec.parts.map((part, i) => ({ group, area, part, value: area.values[i] ?? 'no-data' })),
      ),
    );
    const values = rows.map(({ value }) => value);
    return [
      textColumn(
        'group',
        rows.map(({ group }) => group.label),
      ),
      textColumn(
        'area',
        rows.map(({ area }) => area.area),
      ),
      textColumn(
        'name',
        rows.map(({ area }) => area.label),
      ),
      textColumn(
        'part',
        rows.map(({ part }) => part.label),
      ),
      numberColumn(measureHeading(spec), values),
      reasonColumn('missing reason', values),
    ];
  },
  texts: (spec) => [
    ...spec.parts.map(({ label }) => label),
    ...spec.groups.flatMap(({ label, areas }) => [label, ...areas.map((area) => area.label)]),
  ],
  foot: (spec) => {
    const values = spec.groups.flatMap(({ areas }) => areas.flatMap((area) => area.values));
    const count = values.filter((value) => typeof value !== 'number').length;
    if (count === 0) return [];
    return [
      fill(chartWords[spec.language].withoutArea, {
        count: formatNumber(count, spec.numbers),
        all: formatNumber(values.length, spec.numbers),
      }),
    ];
  },
};
