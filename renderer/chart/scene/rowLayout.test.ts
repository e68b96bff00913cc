import { describe, expect, it } from 'vitest';
import { rowLayout, rowsHeight } from './rowLayout.ts';

const labels = ['Flood', 'Bosnia and Herzegovina', 'Storm'];
const names = { labels, room: 60, fontSize: 10 };

describe('rowLayout', () => {
  it('gives a row the height of its lines, and breaks names over the room', () => {
    const { rows, hidden, nameWidth } = rowLayout(names, 0, rowsHeight(names));
    expect(rows.map(({ lines }) => lines)).toEqual([
      ['Flood'],
      ['Bosnia and', 'Herzegovina'],
      ['Storm'],
    ]);
    expect(rows[1]?.height).toBeGreaterThan(rows[0]?.height ?? Number.POSITIVE_INFINITY);
    expect(hidden).toBe(0);
    expect(nameWidth).toBeLessThanOrEqual(60);
  });
  it('lets rows follow each other without a gap', () => {
    const { rows, bottom } = rowLayout(names, 7, 100);
    expect(rows[0]?.top).toBe(7);
    rows.forEach(({ top, height }, i) => {
      expect(top + height).toBeCloseTo(rows[i + 1]?.top ?? bottom, 10);
    });
  });
  it('keeps the space over a row free, and counts it', () => {
    const led = { ...names, leads: [0, 0, 1.2] };
    expect(rowsHeight(led)).toBeCloseTo(rowsHeight(names) + 12, 10);
    const { rows, hidden } = rowLayout(led, 0, rowsHeight(led));
    const [, second, third] = rows;
    expect(third?.top).toBeCloseTo((second?.top ?? 0) + (second?.height ?? 0) + 12, 10);
    expect(third?.middle).toBeCloseTo((third?.top ?? 0) + (third?.height ?? 0) / 2, 10);
    expect(hidden).toBe(0);
    expect(rowLayout(led, 0, rowsHeight(names)).hidden).toBe(1);
  });
  it('leaves out the last rows where the height is too small, and counts them', () => {
    const { rows, hidden, bottom } = rowLayout(names, 0, 40);
    expect(rows).toHaveLength(1);
    expect(hidden).toBe(2);
    expect(bottom).toBeLessThanOrEqual(40 - 14);
  });
});
