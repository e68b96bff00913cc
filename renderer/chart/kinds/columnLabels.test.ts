import { describe, expect, it } from 'vitest';
import { columnLabelPlace, type PlacedColumns } from './columnLabels.ts';

/** Four columns 20 wide from x = 30, on a ground at y = 100. */
const columns: PlacedColumns = {
  left: 30,
  pitch: 20,
  base: 100,
  tops: [50, 80, null, 60],
  line: [null, 70, 70, 90],
};
const label = (column: number, width = 16) => ({ column, width, height: 8, space: 2 });
const place = (column: number, width?: number) =>
  columnLabelPlace(label(column, width), columns, 110);

describe('columnLabelPlace', () => {
  it('stands on its column, in the middle', () => {
    expect(place(0)).toEqual({ x: 32, y: 40 });
  });
  it('stands over the line that would cross it', () => {
    // Between the column at 80 and the line at 70 are no 12 pixels.
    expect(place(1)).toEqual({ x: 52, y: 60 });
  });
  it('stands under a line that leaves room', () => {
    const low = { ...columns, line: [null, 40, 40, 90] };
    expect(columnLabelPlace(label(1), low, 110)).toEqual({ x: 52, y: 70 });
  });
  it('begins at the axis and ends at the edge', () => {
    expect(place(0, 30).x).toBe(30);
    expect(place(3, 30)).toEqual({ x: 80, y: 50 });
  });
  it('stands over a higher column beside it and over a step of the line', () => {
    // From 45 to 75: under the first column's top at 50, and the line's step at 70.
    expect(place(1, 30)).toEqual({ x: 45, y: 40 });
    // From 74 to 110: the line steps from 70 to 90 in it, the column ends at 60.
    const step = { ...columns, tops: [50, 80, null, 95] };
    expect(columnLabelPlace(label(3, 36), step, 110)).toEqual({ x: 74, y: 60 });
  });
  it('stays on its column where nothing above is free', () => {
    const full = { ...columns, tops: [1, 80, null, 60] };
    expect(columnLabelPlace(label(1, 30), full, 110).y).toBe(70);
  });
});
