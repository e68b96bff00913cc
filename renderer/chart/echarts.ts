import {
  BarChart,
  type BarSeriesOption,
  CustomChart,
  type CustomSeriesOption,
  LineChart,
  type LineSeriesOption,
  MapChart,
  type MapSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts';
import {
  GeoComponent,
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { textWidth } from './fontMetrics.ts';
import { geoJsonOf } from './shapes/geoJson.ts';
import type { LoadedMap } from './shapes/LoadedMap.ts';

echarts.use([
  BarChart,
  CustomChart,
  LineChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  LabelLayout,
  MarkLineComponent,
  CanvasRenderer,
  SVGRenderer,
]);

echarts.setPlatformAPI({
  measureText: (text, font = '') => {
    const size = /([\d.]+)px/.exec(font)?.[1];
    return { width: textWidth(text, size === undefined ? 12 : Number(size)) };
  },
});

/** What the kinds make and the engine draws. */
export type ChartOption = echarts.ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | LineSeriesOption
  | MapSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
>;

export type {
  BarSeriesOption,
  CustomSeriesOption,
  GridComponentOption,
  LineSeriesOption,
  MapSeriesOption,
  ScatterSeriesOption,
};

/** A chart on the screen. */
export type LiveChart = echarts.EChartsType;

const registered = new Set<string>();

/** Makes a base map known to the engine, once for each content. */
export function registerMap(map: LoadedMap): void {
  if (registered.has(map.name)) return;
  echarts.registerMap(map.name, { geoJSON: geoJsonOf(map.file.geometry), specialAreas: {} });
  registered.add(map.name);
}

/** An area of a map as it is drawn. */
export type Outline = InstanceType<typeof echarts.graphic.CompoundPath>;

/** The outlines on the screen with the place of their item in its series, as far as they have one. */
export function drawnOutlines(
  chart: LiveChart,
): readonly { readonly outline: Outline; readonly place: number }[] {
  const found: { outline: Outline; place: number }[] = [];
  chart.getZr().storage.traverse((mark) => {
    const { dataIndex } = echarts.helper.getECData(mark);
    if (dataIndex === undefined) return;
    if (mark instanceof echarts.graphic.CompoundPath)
      found.push({ outline: mark, place: dataIndex });
  });
  return found;
}

/** Starts a chart on an element; the caller disposes it. */
export function startChart(element: HTMLElement): LiveChart {
  return echarts.init(element, null, { renderer: 'canvas' });
}

/** Has the engine make the canvas of a chart before there is anything to see on it. */
export function makeCanvas(chart: LiveChart): void {
  const speck: CustomSeriesOption = {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    renderItem: () => ({ type: 'rect', shape: { x: 0, y: 0, width: 0, height: 0 } }),
    data: [0],
  };
  chart.setOption({ series: [speck] }, { silent: true });
}

/** Starts a chart without a window, which is drawn as SVG text; the caller disposes it. */
export function startUnseenChart(width: number, height: number): LiveChart {
  return echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
}

/**
 * Draws an option as SVG text, without a window.
 *
 * @param option - of one chart
 * @param width -  in points
 * @param height - in points
 * @returns the text of an `svg` element; its ids depend on what was drawn before
 */
export function drawSvg(option: ChartOption, width: number, height: number): string {
  const chart = startUnseenChart(width, height);
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
