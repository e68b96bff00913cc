import { classColours, classOf } from '../classes.ts';
import type { Drawing } from '../Drawing.ts';
import type { ChartOption, CustomSeriesOption } from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { hatching } from '../hatching.ts';
import { inkOn } from '../inkOn.ts';
import type { HeatMapSpec } from '../spec.ts';
import { widestPiece, wrapLabel } from '../wrapText.ts';
import { axisText } from './axes.ts';
import { type Fitted, fitRows } from './fitRows.ts';
import { heatCellTexts } from './heatCellTexts.ts';

/** Name of the series that holds the cells. */
export const CELL_SERIES = 'cells';

/** The part of the width that row names may take. */
const NAME_SHARE = 0.3;
const LINE = 1.15;
/** What cells have over the lines of their names, in font sizes: as drawn at will, and at the least. */
const [SPACE, LEAST_SPACE] = [0.75, 0.15] as const;
/** Least space between names of columns that stand in lines, in font sizes. */
const HEAD_GAP = 0.4;
/** Most lines of a column name that lies. */
const HEAD_LINES = 4;

/** Where names and cells go, in the unit of the width. */
export interface HeatLayout {
  readonly rowLabels: readonly string[];
  readonly nameWidth: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly headHeight: number;
  readonly headLabels: readonly string[];
  /** Column names are too wide to lie: they stand. */
  readonly isTurned: boolean;
}

/** Columns that can carry their names; more are numbered and listed in the notes. */
const NAMED_COLUMNS = 18;

/** Whether columns have numbers in place of names. */
export const isNumbered = ({ columns }: HeatMapSpec): boolean => columns.length > NAMED_COLUMNS;

/** How tall names that stand must be, so that none has more lines than columns are wide. */
function standingRoom(names: readonly string[], cellWidth: number, fontSize: number): number {
  const most = Math.max(1, Math.floor((cellWidth - HEAD_GAP * fontSize) / (LINE * fontSize)));
  const longest = Math.max(0, ...names.map((label) => textWidth(label, fontSize)));
  const least = Math.max(0, ...names.map((label) => widestPiece(label, fontSize)));
  const shares = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => share * longest);
  const enough = shares.find(
    (room) =>
      room >= least && names.every((label) => wrapLabel(label, room, fontSize).length <= most),
  );
  return enough ?? longest;
}

/** Lays names out around cells of a width that is left. */
export function heatLayout(
  spec: HeatMapSpec,
  width: number,
  fontSize: number,
  space: number = SPACE,
): HeatLayout {
  const rows = spec.rows.map(({ label }) => wrapLabel(label, width * NAME_SHARE, fontSize));
  const nameWidth =
    Math.max(0, ...rows.flat().map((line) => textWidth(line, fontSize))) + fontSize * 0.6;
  const cellWidth = (width - nameWidth) / Math.max(1, spec.columns.length);
  const names = spec.columns.map(({ label }, i) => (isNumbered(spec) ? String(i + 1) : label));
  const room = cellWidth * 0.94;
  const isTurned =
    !isNumbered(spec) &&
    names.some(
      (label) =>
        widestPiece(label, fontSize) > room || wrapLabel(label, room, fontSize).length > HEAD_LINES,
    );
  const headRoom = isTurned ? standingRoom(names, cellWidth, fontSize) : room;
  const heads = names.map((label) =>
    isNumbered(spec) ? [label] : wrapLabel(label, headRoom, fontSize),
  );
  const longest = Math.max(0, ...heads.flat().map((line) => textWidth(line, fontSize)));
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const lines = Math.max(1, ...rows.map((row) => row.length));
  return {
    rowLabels: rows.map((row) => row.join('\n')),
    nameWidth,
    cellWidth,
    cellHeight: fontSize * (space + LINE * lines),
    headHeight: (isTurned ? longest : fontSize * LINE * most) + fontSize * 0.8,
    headLabels: heads.map((head) => head.join('\n')),
    isTurned,
  };
}

/** The height that a heat map of a width needs. */
export function heatMapHeight(spec: HeatMapSpec, width: number, fontSize: number): number {
  const { headHeight, cellHeight } = heatLayout(spec, width, fontSize);
  return headHeight + cellHeight * spec.rows.length;
}

/** A heat map with as many rows as a height has room for. */
export function fittedHeatMap(
  spec: HeatMapSpec,
  width: number,
  height: number,
  fontSize: number,
): Fitted<HeatMapSpec> {
  const rows = fitRows(spec.rows, height, (count) => {
    const shown = { ...spec, rows: spec.rows.slice(0, count) };
    const { headHeight, cellHeight } = heatLayout(shown, width, fontSize, LEAST_SPACE);
    return headHeight + cellHeight * count;
  });
  if (rows === spec.rows) return { spec, hidden: 0 };
  return { spec: { ...spec, rows }, hidden: spec.rows.length - rows.length };
}

/** The option of coloured cells under their column names, with a value where it fits. */
export function heatMap(spec: HeatMapSpec, drawing: Drawing): ChartOption {
  const { theme, width, fontSize, target } = drawing;
  const layout = heatLayout(spec, width, fontSize);
  const everyHead = isNumbered(spec) ? Math.ceil(textWidth('000', fontSize) / layout.cellWidth) : 1;
  const colours = classColours(spec.classes, theme);
  const texts = heatCellTexts(spec, layout.cellWidth, fontSize);
  const values = spec.rows.flatMap((row, r) =>
    row.values.map((value, c) => ({ value, r, c, name: `${row.code} ${spec.columns[c]?.code}` })),
  );
  // One for all gaps: the engine draws the lines of every hatching that it is given anew.
  const gapLines = hatching(theme.gapLine, fontSize / 4);
  // The engine lifts a cell of a state with its number; a depth of the cell's own would hide the number.
  const outline = { style: { stroke: theme.outline, lineWidth: fontSize / 8 } };
  const cells: CustomSeriesOption = {
    id: CELL_SERIES,
    type: 'custom',
    selectedMode: target === 'screen' ? 'multiple' : false,
    encode: { x: 0, y: 1 },
    data: values.map(({ r, c, name }) => ({ name, value: [c, r] })),
    renderItem: (params, api) => {
      const cell = values[params.dataIndex];
      if (cell === undefined) return null;
      const [x = 0, y = 0] = api.coord([cell.c, cell.r]);
      const size = api.size?.([1, 1]);
      const [w, h] = Array.isArray(size) ? [size[0] ?? 0, size[1] ?? 0] : [0, 0];
      const inset = fontSize / 16;
      const { value } = cell;
      const known = typeof value === 'number';
      const fill = known ? (colours[classOf(value, spec.classes.breaks)] ?? theme.bar) : theme.gap;
      return {
        type: 'rect' as const,
        shape: {
          x: x - w / 2 + inset,
          y: y - h / 2 + inset,
          width: Math.max(w - 2 * inset, 0),
          height: Math.max(h - 2 * inset, 0),
        },
        style: {
          fill,
          ...(known ? {} : { decal: gapLines }),
        },
        textContent: {
          type: 'text' as const,
          style: {
            text: texts[cell.r]?.[cell.c] ?? '',
            fill: inkOn(fill),
            fontFamily: FIGURE_FONT,
            fontSize,
          },
        },
        textConfig: { position: 'inside' as const },
        ...(target === 'screen' ? { emphasis: outline, select: outline } : {}),
      };
    },
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: {
      left: layout.nameWidth,
      right: isNumbered(spec) ? Math.max(0, textWidth('00', fontSize) - layout.cellWidth) / 2 : 0,
      top: layout.headHeight,
      bottom: 0,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: [...layout.headLabels],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...axisText(drawing),
        color: theme.text,
        interval: (place: number) => (place + 1) % everyHead === 0,
        margin: fontSize * 0.4,
        lineHeight: fontSize * LINE,
        // told always: what was turned for another width would stay turned
        rotate: layout.isTurned ? -90 : 0,
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...layout.rowLabels],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...axisText(drawing),
        color: theme.text,
        interval: 0,
        margin: fontSize * 0.5,
        lineHeight: fontSize * LINE,
      },
    },
    series: [cells],
  };
}
