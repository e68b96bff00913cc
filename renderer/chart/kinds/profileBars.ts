import { chartWords, fill } from '../chartWords.ts';
import { valueColour } from '../classes.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { hatchLines, path, rect, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { AXIS_HEIGHT, axisOverhang, horizontalAxis, readableScale } from '../scene/valueAxis.ts';
import { valueTexts } from '../scene/valueText.ts';
import type { ProfileBarsSpec, ProfileNode, ValueClasses } from '../spec.ts';
import { classEntries, classHeading, measureHeading } from './classLegend.ts';

const rightTextsOf = (spec: ProfileBarsSpec): string[] =>
  valueTexts(
    spec.nodes.map(({ value }) => value),
    spec,
  );

/** The classes of a node: its own, else those of the figure; null where it has none. */
function classesOf({ limits }: ProfileNode, { classes }: ProfileBarsSpec): ValueClasses | null {
  if (limits === undefined || classes === null) return classes;
  return limits === null ? null : { ...classes, breaks: limits };
}

/** Whether a node has limits that differ from those of the figure. */
function hasOwnLimits({ limits }: ProfileNode, { classes }: ProfileBarsSpec): boolean {
  return (limits ?? null) !== null && limits?.join() !== classes?.breaks.join();
}

function chartOf(spec: ProfileBarsSpec): RowChart {
  return {
    labels: spec.nodes.map(({ label }) => label),
    depths: spec.nodes.map(({ depth }) => depth),
    rightTexts: rightTextsOf(spec),
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
}

function scene(spec: ProfileBarsSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const right = frame.right - axisOverhang(spec.range, fontSize, spec);
  const scale = readableScale(spec.range, frame.left, right, fontSize, spec);
  const clamp = (value: number) => Math.min(scale.greatest, Math.max(scale.least, value));
  const start = scale.at(clamp(0));
  const texts = rightTextsOf(spec);
  const shapesOf = (node: ProfileNode, written: string, middle: number, thick: number) => {
    const shapes: Shape[] = [];
    const { value, comparison, imputed } = node;
    const classes = classesOf(node, spec);
    if (typeof value === 'number') {
      const bar = rect(start, middle - thick / 2, scale.at(clamp(value)) - start, thick, {
        fill: (classes && valueColour(value, classes, theme)) ?? theme.bar,
        stroke: theme.axis,
        lineWidth: classes === null ? 0 : fontSize / 24,
      });
      shapes.push(bar);
      if (imputed) {
        const box = {
          left: bar.x,
          right: bar.x + bar.width,
          top: bar.y,
          bottom: bar.y + bar.height,
        };
        const lines = hatchLines(box, fontSize * 0.45);
        if (lines !== '')
          shapes.push(path(lines, { stroke: theme.background, lineWidth: fontSize / 9 }));
      }
    }
    shapes.push(
      text(
        written,
        width,
        middle,
        fontSize,
        typeof value === 'number' ? theme.text : theme.mutedText,
        'right',
      ),
    );
    if (typeof comparison === 'number') {
      const x = scale.at(clamp(comparison));
      const reach = thick / 2 + fontSize * 0.14;
      shapes.push(
        path(`M${x} ${middle - reach}V${middle + reach}`, {
          stroke: theme.background,
          lineWidth: fontSize / 3.2,
        }),
        path(`M${x} ${middle - reach}V${middle + reach}`, {
          stroke: theme.text,
          lineWidth: fontSize / 6,
        }),
      );
    }
    return shapes;
  };
  return {
    under: horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
    marks: frame.rows.flatMap((row, i) => {
      const node = spec.nodes[i];
      if (node === undefined) return [];
      const thick = Math.min(row.height * 0.62, fontSize * (node.depth === 0 ? 1.2 : 0.95));
      return [
        {
          target: { kind: 'item', code: node.node },
          shapes: shapesOf(node, texts[i] ?? '', row.middle, thick),
          reach: frame.reachOf(row),
        },
      ];
    }),
    over: frame.names,
  };
}

/** The profile of one area: each node as a bar, with a comparison. */
export const profileBars: SceneKind<ProfileBarsSpec> = {
  fileName: 'profile',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => {
    const words = chartWords[spec.language];
    return {
      heading: classHeading(spec, spec.classes),
      entries: [
        ...(spec.classes === null ? [] : classEntries(spec, spec.classes, theme)),
        ...(spec.classes !== null && spec.nodes.some((node) => classesOf(node, spec) === null)
          ? [{ shape: 'patch', colour: theme.bar, label: words.unclassed } as const]
          : []),
        ...(spec.nodes.some(({ comparison }) => typeof comparison === 'number')
          ? [{ shape: 'tick', colour: theme.text, label: spec.comparisonLabel } as const]
          : []),
        ...(spec.nodes.some(({ imputed }) => imputed)
          ? [{ shape: 'hatched', colour: theme.bar, label: words.imputed } as const]
          : []),
      ],
    };
  },
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const known = spec.nodes.flatMap((node) =>
      typeof node.value === 'number' ? [{ ...node, value: node.value }] : [],
    );
    const [first, ...others] = known;
    if (first === undefined) return fill(sentences.profileEmpty, { area: spec.label });
    const highest = others.reduce((best, node) => (node.value > best.value ? node : best), first);
    return fill(sentences.profile, {
      area: spec.label,
      highest: highest.label,
      known: known.length,
      gaps: spec.nodes.length - known.length,
      above: known.filter(
        ({ value, comparison }) => typeof comparison === 'number' && value > comparison,
      ).length,
    });
  },
  columns: (spec) => {
    const values = spec.nodes.map(({ value }) => value);
    return [
      textColumn(
        'area',
        spec.nodes.map(() => spec.area),
      ),
      textColumn(
        'node',
        spec.nodes.map(({ node }) => node),
      ),
      textColumn(
        'name',
        spec.nodes.map(({ label }) => label),
      ),
      numberColumn(measureHeading(spec), values),
      reasonColumn('missing reason', values),
      numberColumn(
        spec.comparisonLabel,
        spec.nodes.map(({ comparison }) => comparison),
      ),
      {
        header: 'imputed',
        datatype: 'boolean',
        cells: spec.nodes.map(({ imputed }) => String(imputed)),
      },
    ];
  },
  foot: (spec) =>
    spec.nodes.some((node) => hasOwnLimits(node, spec))
      ? [fill(chartWords[spec.language].ownLimits, { node: spec.nodes[0]?.label ?? '' })]
      : [],
  texts: (spec) => [spec.label, spec.comparisonLabel, ...spec.nodes.map(({ label }) => label)],
};
