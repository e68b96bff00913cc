import type { MissingReason } from '../../../analysis/column.ts';
import { chartWords, fill } from '../chartWords.ts';
import { textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { type ColumnNames, columnNames } from '../scene/columnNames.ts';
import { columnNumbers } from '../scene/columnNumbers.ts';
import { hatchLines, LEADING, path, text, textBlock } from '../scene/draw.ts';
import { keyLines } from '../scene/keyLines.ts';
import { plotLeft, type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Row } from '../scene/rowLayout.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import type { CellState, MissingnessSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';

/** States with a number, in the order of the legend. */
const holding = ['present', 'partly', 'imputed'] as const;

/** States that occur, those with a number first, then gaps in the order they are met. */
function statesOf({ areas }: MissingnessSpec): CellState[] {
  const met = new Set(areas.flatMap(({ cells }) => cells));
  const filled = holding.filter((state) => met.has(state));
  return [...filled, ...[...met].filter(isGap)];
}

/** Gaps are hatched, each reason in a colour of its own. */
const reasonColours = ['#d55e00', '#cc79a7', '#009e73', '#e69f00', '#56b4e9'] as const;

function colourOf(state: CellState, states: readonly CellState[], theme: ChartTheme): string {
  if (state === 'present') return theme.below;
  if (state === 'partly') return '#b4cfe8';
  if (state === 'imputed') return '#f0c96b';
  const reasons = states.filter(isGap);
  return reasonColours[reasons.indexOf(state)] ?? theme.gapLine;
}

function isGap(state: CellState): state is MissingReason {
  return !holding.some((one) => one === state);
}

/** Where names stand over the columns no key is needed; elsewhere they are numbered. */
function namesOf(spec: MissingnessSpec, width: number, fontSize: number): ColumnNames | null {
  const left = plotLeft(chartOf(spec, 0, null), width, fontSize);
  const labels = spec.nodes.map(({ label }) => label);
  return columnNames(labels, (width - left) / Math.max(1, labels.length), fontSize);
}

/**
 * Whether the columns of a map carry numbers, which a key explains, for want of room for their names.
 *
 * @param width -    of the chart, in the unit of the font size
 * @param fontSize - in any unit of length
 */
export function hasNumberedColumns(
  spec: MissingnessSpec,
  width: number,
  fontSize: number,
): boolean {
  return firstOfRow(spec) === null && namesOf(spec, width, fontSize) === null;
}

/** The first of columns that follow each other like years, which need no key; null for all others. */
function firstOfRow({ nodes }: MissingnessSpec): number | null {
  const first = Number(nodes[0]?.label);
  return nodes.every(({ label }, place) => label === String(first + place)) ? first : null;
}

function keyOf(spec: MissingnessSpec, width: number, fontSize: number, most: number): string[] {
  if (!hasNumberedColumns(spec, width, fontSize)) return [];
  const labels = spec.nodes.map(({ label }) => label);
  return keyLines(labels, width, fontSize, most, spec.language);
}

function chartOf(spec: MissingnessSpec, lines: number, names: ColumnNames | null): RowChart {
  return {
    labels: spec.areas.map(({ label }) => label),
    rightTexts: [],
    head:
      names === null ? 1.5 : 0.3 + LEADING * Math.max(...names.lines.map(({ length }) => length)),
    foot: 0.4 + lines * LEADING,
    underNote: lines * LEADING,
  };
}

function scene(spec: MissingnessSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const most = Math.floor((height * 0.4) / (LEADING * fontSize));
  const key = keyOf(spec, width, fontSize, most);
  const names = namesOf(spec, width, fontSize);
  const frame = rowFrame(chartOf(spec, key.length, names), drawing, spec);
  const count = spec.nodes.length;
  const cellWidth =
    names?.width ?? Math.min((width - frame.left) / Math.max(1, count), fontSize * 4);
  const xOf = (column: number) => frame.left + column * cellWidth;
  const states = statesOf(spec);
  const line = Math.min(cellWidth, fontSize) / 10;
  const shapesOf = (cells: readonly CellState[], row: Row): Shape[] => {
    const top = row.top + line;
    const high = row.height - 2 * line;
    return states.flatMap((state) => {
      const places = cells.flatMap((own, column) => (own === state ? [xOf(column) + line] : []));
      if (places.length === 0) return [];
      const wide = cellWidth - 2 * line;
      const squares = places.map((x) => `M${x} ${top}h${wide}v${high}h${-wide}Z`).join('');
      const colour = colourOf(state, states, theme);
      if (!isGap(state)) return [path(squares, { fill: colour })];
      const slants = places
        .map((x) =>
          hatchLines({ left: x, right: x + wide, top, bottom: top + high }, fontSize * 0.4),
        )
        .join('');
      return [
        path(squares, { fill: theme.gap, stroke: colour, lineWidth: fontSize / 24 }),
        ...(slants === '' ? [] : [path(slants, { stroke: colour, lineWidth: fontSize / 12 })]),
      ];
    });
  };
  const keyTop = height - key.length * LEADING * fontSize;
  return {
    under: [
      ...(names === null
        ? columnNumbers(
            count,
            xOf,
            cellWidth,
            frame.top - fontSize * 0.7,
            drawing,
            firstOfRow(spec) ?? 1,
          )
        : names.lines.flatMap((lines, column) =>
            textBlock(
              lines,
              xOf(column) + cellWidth / 2,
              frame.top - fontSize * (0.1 + (LEADING * lines.length) / 2),
              fontSize,
              theme.mutedText,
              'center',
            ),
          )),
      ...key.map((words, i) =>
        text(words, 0, keyTop + (i + 0.5) * LEADING * fontSize, fontSize, theme.mutedText),
      ),
    ],
    marks: frame.rows.flatMap((row, i) => {
      const area = spec.areas[i];
      return area === undefined
        ? []
        : [
            {
              target: { kind: 'area', area: area.area },
              shapes: shapesOf(area.cells, row),
              reach: frame.reachOf(row),
            },
          ];
    }),
    over: frame.names,
  };
}

function stateText(state: CellState, { language }: MissingnessSpec): string {
  const words = chartWords[language];
  if (state === 'present') return words.present;
  if (state === 'partly') return words.partly;
  return state === 'imputed' ? words.filled : words.missing[state];
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Which values are there, which are imputed, and why others are missing. */
export const missingness: SceneKind<MissingnessSpec> = {
  fileName: 'data-availability',
  scene,
  height: (spec, width, fontSize) => {
    const lines = keyOf(spec, width, fontSize, Number.POSITIVE_INFINITY).length;
    const names = namesOf(spec, width, fontSize);
    const rows = rowChartHeight(chartOf(spec, 0, names), width, fontSize);
    // The key may take two fifths of the height: few rows leave room for it all.
    return Math.max(rows + lines * LEADING * fontSize, (lines + 1) * LEADING * fontSize * 2.5);
  },
  legend: (spec, theme) => {
    const states = statesOf(spec);
    return {
      heading: spec.measure,
      entries: states.map((state) => ({
        shape: isGap(state) ? 'hatched' : 'patch',
        colour: colourOf(state, states, theme),
        label: capitalised(stateText(state, spec)),
      })),
    };
  },
  summary: (spec) => {
    const cells = spec.areas.flatMap((area) => area.cells);
    const { sentences } = chartWords[spec.language];
    if (cells.length === 0) return sentences.nothing;
    const percent = (wanted: (state: CellState) => boolean) =>
      Math.round((100 * cells.filter(wanted).length) / cells.length);
    const partly = percent((state) => state === 'partly');
    return fill(partly === 0 ? sentences.available : sentences.availablePartly, {
      partly,
      present: percent((state) => state === 'present'),
      filled: percent((state) => state === 'imputed'),
      gaps: percent(isGap),
    });
  },
  columns: (spec) => [
    textColumn(
      'area',
      spec.areas.map(({ area }) => area),
    ),
    textColumn(
      'name',
      spec.areas.map(({ label }) => label),
    ),
    ...spec.nodes.map(({ node, label }, i) => {
      const states = spec.areas.map(({ cells }) => cells[i] ?? 'no-data');
      const told = states.map((state) => stateText(state, spec));
      return { ...textColumn(node, states), label, told };
    }),
  ],
  texts: (spec) => [...spec.nodes, ...spec.areas].map(({ label }) => label),
};
