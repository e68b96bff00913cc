import { classColours, classOf } from '../classes.ts';
import type { Drawing } from '../Drawing.ts';
import type { ChartOption, CustomSeriesOption } from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { hatching } from '../hatching.ts';
import { inkOn } from '../inkOn.ts';
import type { HeatMapSpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';
import { axisText } from './axes.ts';
import { heatCellTexts } from './heatCellTexts.ts';

/** Name of the series that holds the cells. */
export const CELL_SERIES = 'cells';

/** The part of the width that row names may take. */
const NAME_SHARE = 0.3;
const LINE = 1.15;

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

/** Lays names out around cells of a width that is left. */
export function heatLayout(spec: HeatMapSpec, width: number, fontSize: number): HeatLayout {
  const rows = spec.rows.map(({ label }) => wrapLabel(label, width * NAME_SHARE, fontSize));
  const nameWidth =
    Math.max(0, ...rows.flat().map((line) => textWidth(line, fontSize))) + fontSize * 0.6;
  const cellWidth = (width - nameWidth) / Math.max(1, spec.columns.length);
  const names = spec.columns.map(({ label }, i) => (isNumbered(spec) ? String(i + 1) : label));
  const words = names.flatMap((label) => label.split(' '));
  const isTurned =
    !isNumbered(spec) && words.some((word) => textWidth(word, fontSize) > cellWidth * 0.94);
  const heads = names.map((label) =>
    isTurned || isNumbered(spec) ? [label] : wrapLabel(label, cellWidth * 0.94, fontSize),
  );
  const longest = Math.max(0, ...heads.flat().map((line) => textWidth(line, fontSize)));
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const lines = Math.max(1, ...rows.map((row) => row.length));
  return {
    rowLabels: rows.map((row) => row.join('\n')),
    nameWidth,
    cellWidth,
    cellHeight: fontSize * (0.75 + LINE * lines),
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
  const outline = {
    style: { stroke: theme.outline, lineWidth: fontSize / 8 },
    z2: 10,
  };
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
          // Above the outline of a cell that is chosen.
          z2: 20,
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
        ...(layout.isTurned ? { rotate: -90 } : {}),
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
