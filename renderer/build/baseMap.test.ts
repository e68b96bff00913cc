import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapGeometry } from '../chart/shapes/BaseMapFile.ts';
import { doubleArea } from './areaOutlines.ts';
import { buildBaseMap } from './baseMap.ts';
import { chineseStandard } from './chineseStandard.ts';
import { equalEarth } from './equalEarth.ts';
import { readMapSources } from './mapSources.ts';

const sources = readMapSources();
const maps = {
  'natural-earth small': buildBaseMap('natural-earth', 'small', sources),
  'natural-earth large': buildBaseMap('natural-earth', 'large', sources),
  'chinese-standard large': buildBaseMap('chinese-standard', 'large', sources),
};

function unpack(ring: readonly number[]): number[][] {
  let [x, y] = [0, 0];
  const points: number[][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}
function areaOf(geometry: MapGeometry, code: string): number {
  const shape = geometry.shapes.find((one) => one.code === code);
  const rings = (shape?.polygons ?? []).flat().map((ring) => doubleArea(unpack(ring)) / 2);
  return Math.abs(rings.reduce((sum, area) => sum + area, 0));
}

describe('equalEarth', () => {
  it('reaches the published extent', () => {
    expect(equalEarth(180, 0)[0]).toBeCloseTo(2.70663, 5);
    expect(equalEarth(0, 90)[1]).toBeCloseTo(1.31736, 5);
  });
  it('keeps areas: a band of latitude has the area it has on the sphere', () => {
    for (const [south, north] of [
      [0, 10],
      [30, 40],
      [60, 70],
      [75, 80],
    ] as const) {
      const degree = Math.PI / 180;
      let drawn = 0;
      for (let step = 0; step < 2000; step += 1) {
        const low = south + ((north - south) * step) / 2000;
        const high = south + ((north - south) * (step + 1)) / 2000;
        const [x] = equalEarth(180, (low + high) / 2);
        drawn += 2 * x * (equalEarth(0, high)[1] - equalEarth(0, low)[1]);
      }
      const sphere = 2 * Math.PI * (Math.sin(north * degree) - Math.sin(south * degree));
      expect(drawn / sphere).toBeCloseTo(1, 5);
    }
  });
});

describe.each(Object.entries(maps))('%s', (_, { geometry }) => {
  it('has each code once, and every outline inside the grid', () => {
    const codes = geometry.shapes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [x = 0, y = 0] of geometry.shapes.flatMap(({ polygons }) =>
      polygons.flat().flatMap(unpack),
    )) {
      expect(x >= 0 && x <= geometry.width && y >= 0 && y <= geometry.height).toBe(true);
    }
  });
  it('draws no outline across the map: none is wider than half of it', () => {
    for (const ring of geometry.shapes.flatMap(({ polygons }) => polygons.flat())) {
      const xs = unpack(ring).map(([x = 0]) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(geometry.width / 2);
    }
  });
  it('keeps areas in the proportion of the countries: Brazil to India as 8.51 to 3.17', () => {
    expect(areaOf(geometry, 'BRA') / areaOf(geometry, 'IND')).toBeCloseTo(8.51 / 3.17, 0);
  });
  it('shows Singapore, Maldives, Bahrain, Malta, Tonga and Tuvalu as markers', () => {
    const marked = geometry.markers.map(({ code }) => code);
    expect(marked).toEqual(expect.arrayContaining(['SGP', 'MDV', 'BHR', 'MLT', 'TON', 'TUV']));
  });
  it('leaves Antarctica out and nothing else that has a code', () => {
    const drawn = new Set([...geometry.shapes, ...geometry.markers].map(({ code }) => code));
    expect(drawn.has('ATA')).toBe(false);
    for (const code of ['CHN', 'RUS', 'FJI', 'KIR', 'CYP', 'SOM', 'AUS', 'XKX', 'GRL']) {
      expect(drawn.has(code), code).toBe(true);
    }
  });
});

describe('chinese-standard', () => {
  it("keeps all 23 outlines of China's territory with every point", () => {
    const china = chineseStandard(sources.chineseWorld).find(({ code }) => code === 'CHN');
    const drawn = maps['chinese-standard large'].geometry.shapes.find(({ code }) => code === 'CHN');
    expect(china?.polygons).toHaveLength(23);
    expect(drawn?.polygons).toHaveLength(23);
    const points = china?.polygons.flat().map((ring) => ring.length - 1);
    const kept = drawn?.polygons.flat().map((ring) => unpack(ring).length - 1);
    expect(kept).toEqual(points);
  });
});

const countries = 'datasets/countries/countries.csv';
describe.skipIf(!existsSync(countries))('every country of the countries data set', () => {
  const rows = existsSync(countries) ? readFileSync(countries, 'utf8').trim().split('\n') : [];
  const header = rows[0]?.split(',') ?? [];
  const current = rows
    .slice(1)
    .filter((row) => row.split(',').at(header.indexOf('status') - header.length) === 'current')
    .map((row) => row.slice(0, 3));
  it.each(Object.keys(maps))('has an outline or a marker on %s', (name) => {
    const { geometry } = maps[name as keyof typeof maps];
    const drawn = new Set([...geometry.shapes, ...geometry.markers].map(({ code }) => code));
    expect(current.length).toBeGreaterThan(190);
    expect(current.filter((code) => !drawn.has(code) && code !== 'ATA')).toEqual([]);
  });
});
