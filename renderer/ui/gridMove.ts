/** A cell of a grid; row −1 is the head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How large a grid is, and how many rows a page of it has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/**
 * Where a key leads to in a grid; null for a key that leads nowhere.
 *
 * @param control - whether Ctrl or Cmd is held: Home and End then go to the first and last row
 * @example gridMove(\{ row: 0, column: 0 \}, 'ArrowUp', \{ rows: 2, columns: 2, page: 1 \}, false) // row −1
 */
export function gridMove(
  { row, column }: GridPlace,
  key: string,
  { rows, columns, page }: GridSize,
  control: boolean,
): GridPlace | null {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return control ? at(0, 0) : at(row, 0);
    case 'End':
      return control ? at(rows - 1, columns - 1) : at(row, columns - 1);
    default:
      return null;
  }
}
