import { describe, expect, it } from 'vitest';
import { doubleArea } from './areaOutlines.ts';
import { cutAtAntimeridian } from './cutAtAntimeridian.ts';

describe('cutAtAntimeridian', () => {
  it('leaves an outline alone that does not cross', () => {
    const square = [
      [
        [
          [170, 0],
          [175, 0],
          [175, 5],
          [170, 5],
          [170, 0],
        ],
      ],
    ];
    expect(cutAtAntimeridian({ code: 'A', polygons: square }).polygons).toEqual(square);
  });
  it('cuts a square over the meridian into two halves with the same area together', () => {
    const square = [
      [
        [
          [170, 0],
          [-170, 0],
          [-170, 5],
          [170, 5],
          [170, 0],
        ],
      ],
    ];
    const { polygons } = cutAtAntimeridian({ code: 'A', polygons: square });
    expect(polygons).toHaveLength(2);
    const longitudes = polygons.flat(2).map(([longitude]) => longitude);
    expect(Math.max(...longitudes.map((x) => x ?? 0))).toBe(180);
    expect(Math.min(...longitudes.map((x) => x ?? 0))).toBe(-180);
    const area = polygons.reduce((sum, [ring = []]) => sum + Math.abs(doubleArea(ring)) / 2, 0);
    expect(area).toBeCloseTo(20 * 5, 9);
  });
});
