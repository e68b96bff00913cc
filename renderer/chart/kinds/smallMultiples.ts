import { chartWords, fill } from '../chartWords.ts';
import { type DataColumn, integerColumn, numberColumn, reasonColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { circle, LEADING, path, rect, text, textBlock, throughPresent } from '../scene/draw.ts';
import { NOTE_HEIGHT } from '../scene/rowLayout.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Point, Shape } from '../scene/Shape.ts';
import { valueText } from '../scene/valueText.ts';
import type { ChartValue, SmallMultiplesPanel, SmallMultiplesSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { GAP, gridOf, isNumber, scaleOf, YEARS } from './smallMultiplesGrid.ts';

/** Most years of all panels together that can be pointed at by themselves: each takes time to draw. */
const MOST_STRIPS = 320;

function scene(spec: SmallMultiplesSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const grid = gridOf(spec, width, height, fontSize);
  const scale = scaleOf(spec, grid.plotHeight, fontSize);
  const { years } = spec;
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  const hidden = spec.panels.length - grid.shown;
  const rowHeight = grid.titleHeight + grid.plotHeight + YEARS * fontSize + GAP * fontSize * 0.4;
  const placed = spec.panels.slice(0, grid.shown).map((panel, i) => {
    const column = i % grid.columns;
    const x = grid.left + column * (grid.panelWidth + GAP * fontSize);
    const top = Math.floor(i / grid.columns) * rowHeight + grid.titleHeight;
    return { panel, lines: grid.titleLines[i] ?? [], column, x, top };
  });
  const xOf = (year: number) =>
    firstYear === undefined || lastYear === undefined || lastYear === firstYear
      ? grid.panelWidth / 2
      : ((year - firstYear) / (lastYear - firstYear)) * (grid.panelWidth - fontSize * 0.6) +
        fontSize * 0.3;
  const bothFit = textWidth('0000 0000', fontSize) < grid.panelWidth;
  const under = placed.flatMap(({ lines, column, x, top, panel }): Shape[] => {
    const bottom = top + grid.plotHeight;
    const titleMiddle = top - fontSize * 0.3 - (lines.length * LEADING * fontSize) / 2;
    const yearAt = (year: number | undefined, at: number, align: 'left' | 'right') =>
      year === undefined
        ? []
        : [text(String(year), at, bottom + fontSize * 0.8, fontSize, theme.mutedText, align)];
    const empty = !panel.values.some(isNumber);
    return [
      ...textBlock(lines, x, titleMiddle, fontSize, theme.text),
      ...scale.ticks.map((tick) =>
        path(`M${x} ${top + scale.at(tick)}h${grid.panelWidth}`, {
          stroke: tick === 0 ? theme.axis : theme.grid,
          lineWidth: fontSize / 14,
        }),
      ),
      ...(column === 0
        ? scale.ticks.map((tick, i) =>
            text(
              grid.labels[i] ?? '',
              grid.left - fontSize * 0.5,
              top + scale.at(tick),
              fontSize,
              theme.mutedText,
              'right',
            ),
          )
        : []),
      ...(bothFit && firstYear !== lastYear ? yearAt(firstYear, x, 'left') : []),
      ...yearAt(lastYear, x + grid.panelWidth, 'right'),
      ...(empty
        ? [
            text(
              valueText('no-data', spec),
              x + grid.panelWidth / 2,
              top + grid.plotHeight / 2,
              fontSize,
              theme.mutedText,
              'center',
            ),
          ]
        : []),
    ];
  });
  const lineOf = (values: readonly ChartValue[], x: number, top: number) =>
    years.map((year, i): Point | null => {
      const value = values[i];
      return typeof value === 'number' ? [x + xOf(year), top + scale.at(value)] : null;
    });
  // A year can be pointed at where its strip is wide enough for a pointer.
  const strip = grid.panelWidth / Math.max(1, years.length);
  const canPoint = strip >= fontSize * 0.6 && years.length * placed.length <= MOST_STRIPS;
  const yearMarks = ({ panel, x, top }: (typeof placed)[number]): Mark[] =>
    canPoint
      ? years.flatMap((year, i): Mark[] =>
          isNumber(panel.values[i] ?? 'no-data')
            ? [
                {
                  target: { kind: 'cell', row: panel.area, column: String(year) },
                  shapes: [],
                  reach: [rect(x + xOf(year) - strip / 2, top, strip, grid.plotHeight, {})],
                },
              ]
            : [],
        )
      : [];
  const note = fill(chartWords[spec.language].notShown, { count: hidden });
  return {
    under: [
      ...under,
      ...(hidden === 0
        ? []
        : [text(note, 0, height - (NOTE_HEIGHT / 2) * fontSize, fontSize, theme.mutedText)]),
    ],
    marks: [
      ...placed.map(
        ({ panel, x, top }): Mark => ({
          target: { kind: 'area', area: panel.area },
          shapes: linesOf(
            panel,
            lineOf(panel.values, x, top),
            lineOf(panel.baseline, x, top),
            spec,
            drawing,
          ),
          reach: [
            rect(
              x,
              top - grid.titleHeight,
              grid.panelWidth,
              grid.titleHeight + grid.plotHeight,
              {},
            ),
          ],
        }),
      ),
      ...(drawing.target === 'print' ? [] : placed.flatMap(yearMarks)),
    ],
    over: [],
  };
}

function linesOf(
  { values }: SmallMultiplesPanel,
  points: readonly (Point | null)[],
  baseline: readonly (Point | null)[],
  { years, partialYears }: SmallMultiplesSpec,
  { theme, fontSize }: Drawing,
): Shape[] {
  const radius = fontSize * 0.2;
  const alone = (i: number) => (points[i - 1] ?? null) === null && (points[i + 1] ?? null) === null;
  return [
    ...(baseline.some((point) => point !== null)
      ? [
          path(throughPresent(baseline), {
            stroke: theme.mutedText,
            lineWidth: fontSize / 12,
            dash: [fontSize / 3, fontSize / 4],
          }),
        ]
      : []),
    ...(values.some(isNumber)
      ? [path(throughPresent(points), { stroke: theme.accent, lineWidth: fontSize / 8 })]
      : []),
    ...points.flatMap((point, i) => {
      if (point === null) return [];
      const isPartial = partialYears.includes(years[i] ?? 0);
      if (!isPartial && !alone(i)) return [];
      return [
        circle(point[0], point[1], radius, {
          fill: isPartial ? theme.background : theme.accent,
          stroke: theme.accent,
          lineWidth: fontSize / 12,
        }),
      ];
    }),
  ];
}

/** One small line chart for each area, all on the same axes. */
export const smallMultiples: SceneKind<SmallMultiplesSpec> = {
  fileName: 'small-multiples',
  scene,
  height: (spec, width, fontSize) => {
    const { columns, titleHeight, plotHeight } = gridOf(spec, width, null, fontSize);
    const rows = Math.max(1, Math.ceil(spec.panels.length / columns));
    return rows * (titleHeight + plotHeight + (YEARS + GAP * 0.4) * fontSize) + fontSize * 0.1;
  },
  legend: (spec, theme) => {
    const hasBaseline = spec.panels.some(({ baseline }) => baseline.some(isNumber));
    const hasPartial = spec.partialYears.some((year) => spec.years.includes(year));
    return {
      heading: measureHeading(spec),
      entries: [
        // A line alone is what the heading says.
        ...(hasBaseline || hasPartial
          ? [{ shape: 'line', colour: theme.accent, label: spec.measure } as const]
          : []),
        ...(hasBaseline
          ? [{ shape: 'dashed', colour: theme.mutedText, label: spec.baselineLabel } as const]
          : []),
        ...(hasPartial
          ? [
              {
                shape: 'ring',
                colour: theme.accent,
                label: figureWords[spec.language].partialYear,
              } as const,
            ]
          : []),
      ],
    };
  },
  summary: ({ language, panels, years }) => {
    const { sentences } = chartWords[language];
    const [first, last] = [years[0], years.at(-1)];
    return first === undefined || last === undefined
      ? sentences.nothing
      : fill(sentences.panels, { panels: panels.length, first, last });
  },
  columns: (spec) => [
    integerColumn('year', spec.years),
    ...spec.panels.flatMap(({ area, label, values, baseline }): DataColumn[] => {
      const own = spec.years.map((_, i) => values[i] ?? 'no-data');
      return [
        numberColumn(area, own, { label }),
        reasonColumn(`${area}, missing reason`, own),
        ...(baseline.length === 0
          ? []
          : [
              numberColumn(
                `${area}, baseline`,
                spec.years.map((_, i) => baseline[i] ?? 'no-data'),
                { label: figureWords[spec.language].list(label, spec.baselineLabel) },
              ),
            ]),
      ];
    }),
  ],
  texts: (spec) => [spec.baselineLabel, ...spec.panels.map(({ label }) => label)],
};
