import { textWidth } from '../fontMetrics.ts';
import { wrapLabel } from '../wrapText.ts';
import { LEADING } from './draw.ts';

/** Names of rows and how they are set. */
export interface RowNames {
  readonly labels: readonly string[];
  /** Width of each label's indentation; none when absent. */
  readonly indents?: readonly number[];
  /** Width that names with their indentation may take. */
  readonly room: number;
  readonly fontSize: number;
  /** Lines that a row must have room for, whatever its name. */
  readonly leastLines?: number;
  /** Space over each row that is no part of it, in font sizes; none when absent. */
  readonly leads?: readonly number[];
}

/** One row with a name at its left. */
export interface Row {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/** Rows from top to bottom. */
export interface RowLayout {
  /** Those that fit, from the first on. */
  readonly rows: readonly Row[];
  /** How many did not fit. */
  readonly hidden: number;
  /** Width of the widest name with its indentation. */
  readonly nameWidth: number;
  /** Where the last row ends. */
  readonly bottom: number;
}

/** Space between the lines of neighbouring rows, in font sizes. */
const SPACE = 0.55;
/** How far rows may be stretched to fill a height. */
const STRETCH = 1.8;
/** Height of the line that counts hidden rows, in font sizes. */
export const NOTE_HEIGHT = 1.4;

function linesOf({ labels, indents, room, fontSize }: RowNames): readonly string[][] {
  return labels.map((label, i) =>
    wrapLabel(label, Math.max(room - (indents?.[i] ?? 0), fontSize * 3), fontSize),
  );
}

function heightOf(lines: readonly string[], { fontSize, leastLines = 1 }: RowNames): number {
  return fontSize * (SPACE + LEADING * Math.max(lines.length, leastLines));
}

const leadOf = (row: number, { leads, fontSize }: RowNames): number =>
  (leads?.[row] ?? 0) * fontSize;

/** The height that rows take without stretching. */
export function rowsHeight(names: RowNames): number {
  return linesOf(names).reduce(
    (sum, lines, row) => sum + leadOf(row, names) + heightOf(lines, names),
    0,
  );
}

/**
 * Places rows under each other: as high as their names need, stretched to fill the height; where
 * the height is too small, the last ones are left out and a line stays free to say so.
 *
 * @param top -    where the first row begins
 * @param height - for all rows
 */
export function rowLayout(names: RowNames, top: number, height: number): RowLayout {
  const { fontSize, indents } = names;
  const wrapped = linesOf(names);
  const heights = wrapped.map((lines) => heightOf(lines, names));
  const needed = heights.reduce((sum, own, row) => sum + leadOf(row, names) + own, 0);
  const fits = needed <= height + 0.01 * fontSize;
  const room = fits ? height : height - NOTE_HEIGHT * fontSize;
  const stretch = fits ? Math.min(STRETCH, Math.max(1, height / Math.max(needed, 1))) : 1;
  const rows: Row[] = [];
  let y = top;
  for (const [i, lines] of wrapped.entries()) {
    const lead = leadOf(i, names) * stretch;
    const own = (heights[i] ?? 0) * stretch;
    if (y + lead + own > top + room + 0.02 * fontSize) break;
    rows.push({ lines, top: y + lead, height: own, middle: y + lead + own / 2 });
    y += lead + own;
  }
  const widths = wrapped.map(
    (lines, i) =>
      (indents?.[i] ?? 0) + Math.max(0, ...lines.map((line) => textWidth(line, fontSize))),
  );
  return {
    rows,
    hidden: wrapped.length - rows.length,
    nameWidth: Math.max(0, ...widths.slice(0, rows.length)),
    bottom: y,
  };
}
