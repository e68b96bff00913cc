import { chartWords, fill } from '../chartWords.ts';
import { classColours, valueColour } from '../classes.ts';
import { inkOn } from '../colours.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { columnNumbers } from '../scene/columnNumbers.ts';
import { hatchLines, path, rect, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import { fixedText, tickText } from '../scene/valueText.ts';
import type { ChartValue, CorrelationMatrixSpec, ValueClasses } from '../spec.ts';

const classes: ValueClasses = {
  method: 'fixed',
  breaks: [-0.7, -0.4, -0.1, 0.1, 0.4, 0.7],
  palette: 'deviation',
};

function chartOf({ nodes }: CorrelationMatrixSpec): RowChart {
  return {
    labels: nodes.map(({ label }, i) => `${i + 1} ${label}`),
    rightTexts: [],
    head: 1.5,
    foot: 0.1,
  };
}

function scene(spec: CorrelationMatrixSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const count = spec.nodes.length;
  const tallest = Math.max(0, ...frame.rows.map(({ height }) => height));
  const cellWidth = Math.min((width - frame.left) / Math.max(1, count), tallest * 2.4);
  const xOf = (column: number) => frame.left + column * cellWidth;
  const printed = (value: ChartValue) =>
    typeof value === 'number' ? fixedText(value, 2, spec) : '';
  const widest = textWidth('−0.00', fontSize);
  const fits = widest < cellWidth - fontSize * 0.2;
  const marks = frame.rows.flatMap((row, i): Mark[] =>
    spec.nodes.flatMap((other, k): Mark[] => {
      const node = spec.nodes[i];
      if (node === undefined) return [];
      const value = spec.values[i]?.[k] ?? 'no-data';
      const [x, own] = [xOf(k), i === k];
      const colour = own ? theme.grid : valueColour(value, classes, theme);
      const box = { left: x, right: x + cellWidth, top: row.top, bottom: row.top + row.height };
      const edge = { stroke: theme.background, lineWidth: fontSize / 14 };
      return [
        {
          target: { kind: 'cell', row: node.node, column: other.node },
          shapes: [
            rect(x, row.top, cellWidth, row.height, { fill: colour ?? theme.gap, ...edge }),
            ...(colour === null
              ? [
                  path(hatchLines(box, fontSize * 0.5), {
                    stroke: theme.gapLine,
                    lineWidth: fontSize / 14,
                  }),
                ]
              : []),
            ...(fits && !own && colour !== null
              ? [
                  text(
                    printed(value),
                    x + cellWidth / 2,
                    row.middle,
                    fontSize,
                    inkOn(colour),
                    'center',
                  ),
                ]
              : []),
          ],
          reach: [],
        },
      ];
    }),
  );
  return {
    under: columnNumbers(count, xOf, cellWidth, frame.top - fontSize * 0.7, drawing),
    marks,
    over: frame.names,
  };
}

/** Correlations of indicators with each other, as a square of colours. */
export const correlationMatrix: SceneKind<CorrelationMatrixSpec> = {
  fileName: 'correlation-matrix',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => {
    const limits = ['−1', ...classes.breaks.map((limit) => tickText(limit, 0.1, spec)), '1'];
    const hasGaps = spec.values.some((row, i) =>
      row.some((value, k) => i !== k && typeof value !== 'number'),
    );
    return {
      heading: chartWords[spec.language].methods[spec.method],
      entries: [
        ...classColours(classes, theme).map(
          (colour, i) =>
            ({
              shape: 'patch',
              colour,
              label: figureWords[spec.language].between(limits[i] ?? '', limits[i + 1] ?? '', true),
            }) as const,
        ),
        ...(hasGaps
          ? [
              {
                shape: 'hatched',
                colour: theme.gapLine,
                label: figureWords[spec.language].noData,
              } as const,
            ]
          : []),
      ],
    };
  },
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const pairs = spec.nodes.flatMap((one, i) =>
      spec.nodes.slice(0, i).flatMap((other, k) => {
        const value = spec.values[i]?.[k];
        return typeof value === 'number' ? [{ one, other, value }] : [];
      }),
    );
    const [first, ...others] = pairs;
    if (first === undefined) return sentences.nothing;
    const strongest = others.reduce(
      (best, pair) => (Math.abs(pair.value) > Math.abs(best.value) ? pair : best),
      first,
    );
    return fill(sentences.strongest, {
      one: strongest.other.label,
      other: strongest.one.label,
      coefficient: fixedText(strongest.value, 2, spec),
    });
  },
  columns: (spec) => {
    const pairs = spec.nodes.flatMap((row, i) =>
      spec.nodes.map((column, k) => ({ row, column, value: spec.values[i]?.[k] ?? 'no-data' })),
    );
    const values = pairs.map(({ value }) => value);
    return [
      textColumn(
        'node',
        pairs.map(({ row }) => row.node),
      ),
      textColumn(
        'name',
        pairs.map(({ row }) => row.label),
      ),
      textColumn(
        'other node',
        pairs.map(({ column }) => column.node),
      ),
      textColumn(
        'other name',
        pairs.map(({ column }) => column.label),
      ),
      numberColumn(`${spec.method} correlation`, values, {
        label: chartWords[spec.language].methods[spec.method],
      }),
      reasonColumn('missing reason', values),
    ];
  },
  texts: (spec) => spec.nodes.map(({ label }) => label),
};
