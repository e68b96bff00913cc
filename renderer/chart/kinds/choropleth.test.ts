import { describe, expect, it } from 'vitest';
import { testCodes, testMap } from '../../export/testing/maps.ts';
import { testChoropleth } from '../../export/testing/specs.ts';
import type { Drawing } from '../Drawing.ts';
import { chartThemes } from '../theme.ts';
import { choropleth } from './choropleth.ts';

const drawing: Drawing = {
  target: 'print',
  width: 400,
  height: 150,
  fontSize: 8,
  theme: chartThemes.print,
  map: testMap,
};
const spec = {
  ...testChoropleth(testCodes, 'en'),
  areas: [
    { area: 'AAA', label: 'A', value: 0 },
    { area: 'BBB', label: 'B', value: 1 },
    { area: 'CCC', label: 'C', value: 'not-reported' },
    { area: 'EEE', label: 'E', value: 500 },
  ],
} as const;

interface Item {
  readonly name: string;
  readonly value?: number;
  readonly itemStyle: {
    readonly areaColor?: string;
    readonly decal?: unknown;
    readonly opacity?: number;
  };
}
function itemsOf(option: ReturnType<typeof choropleth>): Map<string, Item> {
  const [series] = [option.series].flat();
  return new Map((series?.data as Item[]).map((item) => [item.name, item]));
}

describe('choropleth', () => {
  const items = itemsOf(choropleth(spec, drawing));
  it('gives a value the colour of its class, a break belonging to the class above', () => {
    expect(items.get('AAA')?.itemStyle.areaColor).toBe('#fde725');
    expect(items.get('BBB')?.itemStyle.areaColor).toBe('#5ec962');
    expect(items.get('EEE')?.itemStyle.areaColor).toBe('#440154');
  });
  it('hatches a gap and gives it no value and no class colour', () => {
    const gap = items.get('CCC');
    expect(gap?.value).toBeUndefined();
    expect(gap?.itemStyle.decal).toBeDefined();
    expect(gap?.itemStyle.areaColor).toBe(chartThemes.print.gap);
  });
  it('draws an area outside of the set as land, without hatching', () => {
    expect(items.get('DDD')?.itemStyle).toEqual({ areaColor: chartThemes.print.land });
  });
  it('hides the marker of an area outside of the set', () => {
    const without = { ...spec, areas: spec.areas.slice(0, 3) };
    expect(itemsOf(choropleth(without, drawing)).get('EEE')?.itemStyle).toEqual({ opacity: 0 });
  });
  it('is pure: the same spec makes an equal option', () => {
    expect(choropleth(spec, drawing)).toEqual(choropleth(spec, drawing));
  });
});
