/** Columns as they are drawn, in pixels of the drawing; y runs down. */
export interface PlacedColumns {
  /** Where the room of the first column begins. */
  readonly left: number;
  /** Width of a column with its gap. */
  readonly pitch: number;
  /** Of the columns' feet. */
  readonly base: number;
  /** Tops of the columns, and the line that steps between them; null where there is none. */
  readonly tops: readonly (number | null)[];
  readonly line: readonly (number | null)[];
}

/** A text that stands over a column. */
export interface ColumnLabel {
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Least space between a text and what lies under or over it. */
  readonly space: number;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What lies in the columns from one to another, edges between them included. */
function obstacles(
  { base, tops, line }: PlacedColumns,
  first: number,
  last: number,
): readonly Span[] {
  const found: Span[] = [];
  for (let column = first; column <= last; column += 1) {
    const [top, own, next] = [tops[column] ?? null, line[column] ?? null, line[column + 1] ?? null];
    if (top !== null) found.push({ top, bottom: base });
    if (own === null) continue;
    // The line steps halfway to the next column.
    const beside = column < last && next !== null ? next : own;
    found.push({ top: Math.min(own, beside), bottom: Math.max(own, beside) });
  }
  return found;
}

/**
 * Where a text stands over its column: centred if it stays between the axis and the right edge, and
 * as low as it can without covering a column or the line.
 *
 * @param right - the right edge of the drawing
 * @returns the left and the top of the text; on its column where there is no free place below the top
 * of the drawing
 * @cost O(columns²)
 */
export function columnLabelPlace(
  label: ColumnLabel,
  columns: PlacedColumns,
  right: number,
): { readonly x: number; readonly y: number } {
  const { column, width, height, space } = label;
  const { left, pitch, base, tops } = columns;
  const middle = left + (column + 0.5) * pitch;
  const x = Math.max(left, Math.min(middle - width / 2, right - width));
  const first = Math.max(0, Math.floor((x - left) / pitch));
  const last = Math.min(tops.length - 1, Math.floor((x + width - left) / pitch));
  const inTheWay = obstacles(columns, first, last);
  const onColumn = (tops[column] ?? base) - space - height;
  const isFree = (y: number) =>
    inTheWay.every(({ top, bottom }) => y + height + space <= top + 0.01 || y >= bottom + space);
  const y = [onColumn, ...inTheWay.map(({ top }) => top - space - height)]
    .filter((one) => one <= onColumn && one >= 0)
    .toSorted((one, other) => other - one)
    .find(isFree);
  return { x, y: y ?? onColumn };
}
