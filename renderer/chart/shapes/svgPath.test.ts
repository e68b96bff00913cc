import { expect, it } from 'vitest';
import { areaPaths } from './svgPath.ts';

it('turns steps into a path with y running down, and marks small areas last', () => {
  const paths = areaPaths({
    projection: 'equal-earth',
    width: 240,
    height: 100,
    shapes: [
      { code: 'AAA', polygons: [[[10, 20, 5, 0, 0, 5]]] },
      { code: 'BBB', polygons: [[[1, 1, 1, 0, 0, 1]]] },
    ],
    markers: [{ code: 'BBB', x: 50, y: 40 }],
  });
  expect(paths.map(({ code, marker }) => [code, marker])).toEqual([
    ['AAA', false],
    ['BBB', true],
  ]);
  expect(paths[0]?.path).toBe('M10 80L15 80L15 75Z');
  expect(paths[1]?.path.startsWith('M51 60L')).toBe(true);
});
