import type { BaseMapFile } from '../../chart/shapes/BaseMapFile.ts';
import { type LoadedMap, loadedMap } from '../../chart/shapes/LoadedMap.ts';

const square = (x: number, y: number): number[] => [x, y, 100, 0, 0, 100, -100, 0];

/** A made-up base map: four squares and a marker. */
export const testMap: LoadedMap = loadedMap({
  version: 1,
  id: 'natural-earth',
  level: 'small',
  credit: 'made up',
  licence: 'none',
  mapNumber: null,
  reviewed: false,
  sha256: '0123456789abcdef'.repeat(4),
  geometry: {
    projection: 'equal-earth',
    width: 800,
    height: 300,
    shapes: [
      { code: 'AAA', polygons: [[square(50, 50)]] },
      { code: 'BBB', polygons: [[square(150, 50)], [square(400, 150)]] },
      { code: 'CCC', polygons: [[square(250, 50)]] },
      { code: 'DDD', polygons: [[square(600, 100)]] },
    ],
    markers: [{ code: 'EEE', x: 500, y: 80 }],
  },
} satisfies BaseMapFile);

/** The areas of the made-up map; `DDD` is on the map and not in the set. */
export const testCodes = ['AAA', 'BBB', 'CCC', 'EEE', 'FFF'];
