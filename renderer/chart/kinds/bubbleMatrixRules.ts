import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { formatCompact } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { BubbleMatrixSpec, BubbleQuantity } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { BUBBLE_SERIES, bubbleMatrix, placedBubbles } from './bubbleMatrix.ts';

function entries(spec: BubbleMatrixSpec, theme: ChartTheme): readonly LegendEntry[] {
  const words = lossFigureWords[spec.language];
  const { cuts } = spec;
  if (cuts === null) return [];
  return [
    { shape: 'dot', colour: theme.above, label: words.aboveBoth },
    { shape: 'dot', colour: theme.below, label: words.belowBoth },
    { shape: 'dot', colour: theme.bar, label: words.betweenCuts },
    { shape: 'dashed', colour: theme.baseline, label: words.cuts(cuts.rule) },
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
  const ranks = (of: (bubble: (typeof placed)[number]) => number) =>
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
  const { bubbles } = spec;
  const header = ({ label, unit }: BubbleQuantity) => (unit === '' ? label : `${label} (${unit})`);
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
      const name = header(spec[which]);
      return [
        // What the circles stand for is counted.
        numberColumn(name, values, which === 'size' ? { fractionDigits: 0 } : {}),
        reasonColumn(`${name}: ${words.missingReason}`, values),
      ];
    }),
  ];
}

/** Areas as bubbles between two axes. */
export const bubbleMatrixRules: KindRules<BubbleMatrixSpec> = {
  fileName: 'bubbles',
  draw: bubbleMatrix,
  legend: (spec, theme) => ({
    heading: lossFigureWords[spec.language].bubbleSize(spec.size.label),
    entries: entries(spec, theme),
  }),
  summary,
  columns,
  height: (_, width, fontSize) => Math.max(width * 0.62, fontSize * 24),
  texts: (spec) => [
    ...[spec.x, spec.y, spec.size].flatMap(({ label, unit }) => [label, unit]),
    spec.cuts?.rule ?? '',
    ...spec.bubbles.map(({ label }) => label),
  ],
  foot: (spec) => {
    const line = notDrawn(spec);
    return line === '' ? [] : [line];
  },
  marks: {
    series: () => [BUBBLE_SERIES],
    target: (_, name) => ({ kind: 'area', area: name }),
    names: (_, target) => {
      if (target.kind === 'area') return [target.area];
      return target.kind === 'cell' ? [target.row] : [];
    },
  },
};
