import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatCompactColumn, formatFixed, formatNumber } from '../formatNumber.ts';
import { LEADING, path, text, textBlock } from '../scene/draw.ts';
import { NOTE_HEIGHT, rowLayout, rowsHeight } from '../scene/rowLayout.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import type { ChartValue, NumberFormat, TableColumn, TableFigureSpec, TableRow } from '../spec.ts';
import { widestPiece, wrapLabel } from '../wrapText.ts';
import { columns, headingOf } from './tableFigureColumns.ts';

/** Space between columns, in font sizes: at the least, and at most where there is room. */
const [GAP, WIDE_GAP] = [1, 4] as const;
/** From so many font sizes on a table is wide enough for a heading over its ranks. */
const WIDE = 40;
/** The part of the width that names keep, if they need it. */
const NAME_SHARE = 0.26;

interface Column {
  readonly heading: readonly string[];
  readonly texts: readonly string[];
  readonly width: number;
}

interface Layout {
  readonly rank: Column | null;
  readonly nameHeading: readonly string[];
  readonly nameRoom: number;
  /** Space before each column. */
  readonly gap: number;
  readonly columns: readonly Column[];
  readonly headHeight: number;
  readonly footHeight: number;
}

/** The numbers of a column as texts: short, or all with the digits that one of them needs. */
function numberTexts(
  values: readonly ChartValue[],
  { fractionDigits, mixedUnits, isShare }: TableColumn,
  compact: boolean,
  { numbers, language }: TableFigureSpec,
): string[] {
  const known = values.filter((value) => typeof value === 'number');
  const needed = known.map(
    (value) => (value.toFixed(fractionDigits).split('.')[1] ?? '').replace(/0+$/, '').length,
  );
  const digits = mixedUnits === true ? 0 : Math.max(0, ...needed);
  return values.map((value) => {
    if (typeof value !== 'number') return '–';
    if (compact) return formatCompactColumn(value, numbers, language);
    if (isShare === true) return shareText(value, fractionDigits, numbers);
    return digits > 0 && (value === 0 || Number(value.toFixed(digits)) !== 0)
      ? formatFixed(value, digits, numbers)
      : formatNumber(value, { ...numbers, fractionDigits });
  });
}

/** A part of a hundred; one that rounds to nothing or to all of it, and is not, says so. */
function shareText(value: number, digits: number, numbers: NumberFormat): string {
  const least = 10 ** -digits;
  if (value > 0 && value < least / 2) return `< ${formatFixed(least, digits, numbers)}`;
  if (value < 100 && value > 100 - least / 2)
    return `> ${formatFixed(100 - least, digits, numbers)}`;
  return formatFixed(value, digits, numbers);
}

/** How far a name is moved in, in font sizes. */
const indentOf = ({ depth = 0 }: TableRow): number => depth;

const deepest = ({ rows }: TableFigureSpec): number => Math.max(0, ...rows.map(indentOf));

/** What the table is about, unless its title says it already. */
function aboutOf({ title, subtitle, measure }: TableFigureSpec): string {
  return `${title} ${subtitle}`.toLowerCase().includes(measure.toLowerCase()) ? '' : measure;
}

function layoutOf(spec: TableFigureSpec, width: number, fontSize: number): Layout {
  const gap = GAP * fontSize;
  const sized = (heading: string, texts: readonly string[], headingRoom: number): Column => {
    const numbers = Math.max(0, ...texts.map((one) => textWidth(one, fontSize)));
    const lines = wrapLabel(heading, Math.max(numbers, headingRoom), fontSize);
    const words = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
    return { heading: lines, texts, width: Math.max(numbers, words) };
  };
  const ranks = spec.rows.map(({ rank }) => (typeof rank === 'number' ? String(rank) : '–'));
  const hasRanks = spec.rows.some(({ rank }) => typeof rank === 'number');
  const rankHeading = width > fontSize * WIDE ? chartWords[spec.language].rank : '';
  const rank = hasRanks ? sized(rankHeading, ranks, textWidth(rankHeading, fontSize)) : null;
  const start = rank === null ? 0 : rank.width + gap * 0.7;
  const longest = spec.rows.reduce(
    (most, row) => Math.max(most, textWidth(row.label, fontSize) + indentOf(row) * fontSize),
    textWidth(spec.areaHeading, fontSize),
  );
  const most = width - start - Math.min(width * NAME_SHARE, longest);
  const headingRoom = most / Math.max(1, spec.columns.length) - gap;
  const columnsOf = (least: number, room: number, isWhole = false) =>
    spec.columns.map((column, i) => {
      const heading = headingOf(column, spec);
      const words = isWhole ? widestPiece(heading, fontSize) : 0;
      const values = spec.rows.map((row) => row.values[i] ?? 'no-data');
      // One column is written one way, so that its numbers can be compared.
      const compact = values.some((value) => typeof value === 'number' && Math.abs(value) >= least);
      return sized(
        heading,
        numberTexts(values, column, compact, spec),
        Math.max(room, words, fontSize * 4),
      );
    });
  const widthOf = (all: readonly Column[]) =>
    all.reduce((sum, column) => sum + column.width + gap, 0);
  // Words of a head are cut only where the columns would not fit otherwise.
  const tries = [
    columnsOf(1e9, headingRoom, true),
    columnsOf(1e6, headingRoom, true),
    columnsOf(1e6, 0, true),
    columnsOf(1e5, 0, true),
    columnsOf(1e9, headingRoom),
    columnsOf(1e5, headingRoom),
    columnsOf(1e5, 0),
  ];
  /** The first columns that have room. */
  const fitting = (all: readonly Column[]): readonly Column[] =>
    all.filter((_, i) => widthOf(all.slice(0, i + 1)) <= most + 0.01 * fontSize);
  // The plainest way to write them that shows as many columns as any.
  const columns = tries.map(fitting).reduce((best, one) => (one.length > best.length ? one : best));
  const spare = width - start - widthOf(columns) - longest - gap / 2;
  const more = Math.min(spare / Math.max(1, columns.length), (WIDE_GAP - GAP) * fontSize);
  const wide = gap + Math.max(0, more);
  const nameRoom = width - start - columns.reduce((sum, column) => sum + column.width + wide, 0);
  const nameHeading = wrapLabel(spec.areaHeading, nameRoom, fontSize);
  const lines = Math.max(nameHeading.length, ...columns.map(({ heading }) => heading.length));
  return {
    rank,
    nameHeading,
    nameRoom,
    gap: wide,
    columns,
    headHeight: fontSize * (LEADING * lines + 0.7),
    footHeight: fontSize * (columns.length < spec.columns.length ? 0.2 + NOTE_HEIGHT : 0.2),
  };
}

function scene(spec: TableFigureSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const layout = layoutOf(spec, width, fontSize);
  const { rank, nameRoom, gap, columns, headHeight } = layout;
  const start = rank === null ? 0 : rank.width + GAP * fontSize * 0.7;
  const labels = spec.rows.map(({ label }) => label);
  const names = { labels, room: nameRoom - deepest(spec) * fontSize, fontSize };
  const rows = rowLayout(names, headHeight, height - headHeight - layout.footHeight);
  const rights: number[] = [];
  columns.reduceRight((right, column, i) => {
    rights[i] = right;
    return right - column.width - gap;
  }, width);
  const rule = (y: number, lineWidth: number) =>
    path(`M0 ${y}H${width}`, { stroke: theme.text, lineWidth });
  const bottomOf = (lines: readonly string[]) =>
    headHeight - fontSize * 0.35 - (lines.length * LEADING * fontSize) / 2;
  const hiddenColumns = spec.columns.length - columns.length;
  const words = chartWords[spec.language];
  const notes = [
    ...(hiddenColumns === 0 ? [] : [fill(words.columnsHidden, { count: hiddenColumns })]),
    ...(rows.hidden === 0 ? [] : [fill(words.notShown, { count: rows.hidden })]),
  ];
  const head: Shape[] = [
    rule(fontSize / 16, fontSize / 8),
    rule(headHeight, fontSize / 14),
    rule(rows.bottom + fontSize * 0.05, fontSize / 8),
    ...(rank === null
      ? []
      : textBlock(
          rank.heading,
          rank.width,
          bottomOf(rank.heading),
          fontSize,
          theme.mutedText,
          'right',
        )),
    ...textBlock(
      layout.nameHeading,
      start,
      bottomOf(layout.nameHeading),
      fontSize,
      theme.mutedText,
    ),
    ...columns.flatMap(({ heading }, i) =>
      textBlock(heading, rights[i] ?? width, bottomOf(heading), fontSize, theme.mutedText, 'right'),
    ),
    ...notes.map((note, i) =>
      text(
        note,
        0,
        height - (notes.length - i - 0.5) * NOTE_HEIGHT * fontSize,
        fontSize,
        theme.mutedText,
      ),
    ),
  ];
  return {
    under: head,
    marks: rows.rows.flatMap((row, i) => {
      const own = spec.rows[i];
      if (own === undefined) return [];
      return [
        {
          target: { kind: 'area', area: own.area },
          shapes: [
            ...(rank === null
              ? []
              : [
                  text(
                    rank.texts[i] ?? '',
                    rank.width,
                    row.middle,
                    fontSize,
                    theme.mutedText,
                    'right',
                  ),
                ]),
            ...textBlock(
              row.lines,
              start + indentOf(own) * fontSize,
              row.middle,
              fontSize,
              theme.text,
            ),
            ...columns.map(({ texts }, k) =>
              text(texts[i] ?? '', rights[k] ?? width, row.middle, fontSize, theme.text, 'right'),
            ),
          ],
          reach: [{ type: 'rect', x: 0, y: row.top, width, height: row.height }],
        },
      ];
    }),
    over: [],
  };
}

/** Numbers as a table, for print. */
export const tableFigure: SceneKind<TableFigureSpec> = {
  fileName: 'table',
  scene,
  height: (spec, width, fontSize) => {
    const { headHeight, nameRoom, footHeight } = layoutOf(spec, width, fontSize);
    const labels = spec.rows.map(({ label }) => label);
    const room = nameRoom - deepest(spec) * fontSize;
    return headHeight + rowsHeight({ labels, room, fontSize }) + footHeight;
  },
  legend: (spec) => ({ heading: aboutOf(spec), entries: [] }),
  foot: (spec) =>
    spec.rows.some(({ values }) => values.some((value) => typeof value !== 'number'))
      ? [chartWords[spec.language].gapMark]
      : [],
  summary: (spec) =>
    fill(chartWords[spec.language].sentences.table, {
      rows: spec.rows.length,
      areas: spec.rows.map(({ label }) => label).join(figureWords[spec.language].comma),
    }),
  columns,
  texts: (spec) => [
    spec.areaHeading,
    ...spec.columns.map((column) => headingOf(column, spec)),
    ...spec.rows.map(({ label }) => label),
  ],
};
