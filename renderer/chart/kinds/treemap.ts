import { chartWords, fill } from '../chartWords.ts';
import { measureHeader, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { type Box, rect, text } from '../scene/draw.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { squarify } from '../scene/squarify.ts';
import { valueText } from '../scene/valueText.ts';
import type { TreemapArea, TreemapSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { partColour } from './partColour.ts';

/** Height of the strip that carries a name, in font sizes. */
const STRIP = 1.25;

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

/** The part of a box that a strip with a name leaves, and the name; no strip where it does not fit. */
function titled(
  { left, right, top, bottom }: Box,
  name: string,
  fontSize: number,
  least: number,
): { readonly rest: Box; readonly name: string | null } {
  const pad = fontSize * 0.2;
  const fits =
    textWidth(name, fontSize) + 2 * pad <= right - left && bottom - top >= least * fontSize;
  const rest = { left, right, top: fits ? top + STRIP * fontSize : top, bottom };
  return { rest, name: fits ? name : null };
}

function scene(spec: TreemapSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const groups = sized(spec.groups, groupTotal);
  const pad = fontSize * 0.2;
  const under: Shape[] = [];
  const marks: Mark[] = [];
  const outer = { left: 0, right: width, top: 0, bottom: height };
  const groupBoxes = squarify(
    groups.map(({ total }) => total),
    outer,
  );
  if (groups.length === 0) {
    const words = figureWords[spec.language].noData;
    under.push(text(words, width / 2, height / 2, fontSize, theme.mutedText, 'center'));
  }
  groups.forEach(({ item: group }, g) => {
    const groupBox = inset(groupBoxes[g], fontSize * 0.15);
    const { rest, name } = titled(groupBox, group.label, fontSize, 4);
    if (name !== null) {
      const middle = groupBox.top + (STRIP / 2) * fontSize;
      under.push(text(name, groupBox.left + pad, middle, fontSize, theme.text));
    }
    const areas = sized(group.areas, totalOf);
    const boxes = squarify(
      areas.map(({ total }) => total),
      rest,
    );
    areas.forEach(({ item: area }, a) => {
      const box = inset(boxes[a], fontSize * 0.06);
      marks.push({
        target: { kind: 'area', area: area.area },
        shapes: areaShapes(area, box, spec, drawing),
        reach: [],
      });
    });
  });
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
  const { rest, name } = titled(box, area.label, fontSize, 2.6);
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
    ...(name === null
      ? []
      : [
          text(
            name,
            box.left + fontSize * 0.2,
            box.top + (STRIP / 2) * fontSize,
            fontSize,
            theme.text,
          ),
        ]),
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
      numberColumn(measureHeader(spec), values),
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
    return [fill(chartWords[spec.language].withoutArea, { count, all: values.length })];
  },
};
