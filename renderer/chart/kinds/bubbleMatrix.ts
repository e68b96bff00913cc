import { chartWords, fill } from '../chartWords.ts';
import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { formatCompact } from '../formatNumber.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { BubbleMatrixSpec, BubbleQuantity, ScatterAxis, ScatterSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { measureHeading } from './classLegend.ts';
import { pointScene } from './pointScene.ts';
import { type PlacedPoint, placedPoints, withoutSize } from './scatterPlaces.ts';

/** Bubbles as points between two axes, which they are laid out as. */
function asPoints(spec: BubbleMatrixSpec): ScatterSpec {
  const { cuts, bubbles, size, scale } = spec;
  const axis = ({ label, unit }: BubbleQuantity): ScatterAxis => ({ measure: label, unit, scale });
  return {
    ...spec,
    kind: 'scatter',
    x: axis(spec.x),
    y: axis(spec.y),
    size: { measure: size.label, unit: size.unit },
    points: bubbles.map((bubble) => ({ ...bubble, group: null })),
    groups: [],
    quadrants: cuts,
    correlation: null,
    emphasised: [],
  };
}

/** The bubbles that can be drawn. */
export function placedBubbles(spec: BubbleMatrixSpec): readonly PlacedPoint[] {
  return placedPoints(asPoints(spec));
}

/** Red above both cuts, blue below both, grey between. */
export function bubbleColour(
  { x, y }: Pick<PlacedPoint, 'x' | 'y'>,
  { cuts }: Pick<BubbleMatrixSpec, 'cuts'>,
  theme: ChartTheme,
): string {
  if (cuts === null || (x >= cuts.x && y < cuts.y) || (x < cuts.x && y >= cuts.y)) return theme.bar;
  return x >= cuts.x ? theme.above : theme.below;
}

function entries(spec: BubbleMatrixSpec, theme: ChartTheme): readonly LegendEntry[] {
  const words = lossFigureWords[spec.language];
  const { cuts } = spec;
  if (cuts === null) return [];
  return [
    { shape: 'dot', colour: theme.above, label: words.aboveBoth },
    { shape: 'dot', colour: theme.below, label: words.belowBoth },
    { shape: 'dot', colour: theme.bar, label: words.betweenCuts },
    { shape: 'dashed', colour: theme.text, label: words.cuts(cuts.rule) },
  ];
}

function notDrawn(spec: BubbleMatrixSpec): string {
  const words = lossFigureWords[spec.language];
  const count = spec.bubbles.length - placedBubbles(spec).length;
  if (count === 0) return '';
  return spec.scale === 'logarithmic' ? words.notDrawnLog(count) : words.notDrawn(count);
}

function summary(spec: BubbleMatrixSpec): string {
  const words = lossFigureWords[spec.language];
  const placed = placedBubbles(spec);
  const print = (value: number) => formatCompact(value, spec.numbers, spec.language);
  const ranks = (of: (bubble: PlacedPoint) => number) =>
    new Map(
      placed.toSorted((one, other) => of(one) - of(other)).map(({ area }, rank) => [area, rank]),
    );
  const [byX, byY] = [ranks(({ x }) => x), ranks(({ y }) => y)];
  const reach = ({ area }: { readonly area: string }) =>
    Math.min(byX.get(area) ?? 0, byY.get(area) ?? 0);
  const [farthest] = placed.toSorted((one, other) => reach(other) - reach(one));
  return [
    words.drawn(placed.length),
    farthest === undefined
      ? ''
      : words.farthest(farthest.label, print(farthest.x), print(farthest.y)),
    notDrawn(spec),
  ]
    .join('')
    .trim();
}

function columns(spec: BubbleMatrixSpec): readonly DataColumn[] {
  const words = lossFigureWords[spec.language];
  const { bubbles, language } = spec;
  return [
    textColumn(
      words.code,
      bubbles.map(({ area }) => area),
    ),
    textColumn(
      words.name,
      bubbles.map(({ label }) => label),
    ),
    ...(['x', 'y', 'size'] as const).flatMap((which) => {
      const values = bubbles.map((bubble) => bubble[which]);
      const { label, unit } = spec[which];
      const name = measureHeading({ language, measure: label, unit });
      return [
        // What the circles stand for is counted.
        numberColumn(name, values, which === 'size' ? { fractionDigits: 0 } : {}),
        reasonColumn(`${name}: ${words.missingReason}`, values),
      ];
    }),
  ];
}

function foot(spec: BubbleMatrixSpec): string[] {
  const unknown = withoutSize(asPoints(spec));
  return [
    notDrawn(spec),
    unknown === 0 ? '' : fill(chartWords[spec.language].withoutSize, { count: unknown }),
  ].filter((line) => line !== '');
}

/** Areas as bubbles between two axes, parted into quadrants. */
export const bubbleMatrix: SceneKind<BubbleMatrixSpec> = {
  fileName: 'bubbles',
  scene: (spec, drawing) =>
    pointScene(asPoints(spec), drawing, {
      colourOf: (point) => bubbleColour(point, spec, drawing.theme),
      namesCuts: true,
    }),
  height: (_, width, fontSize) => Math.max(width * 0.66, fontSize * 30),
  legend: (spec, theme) => ({ heading: '', entries: entries(spec, theme) }),
  summary,
  columns,
  texts: (spec) => [
    ...[spec.x, spec.y, spec.size].flatMap(({ label, unit }) => [label, unit]),
    spec.cuts?.rule ?? '',
    ...spec.bubbles.map(({ label }) => label),
  ],
  foot,
};
