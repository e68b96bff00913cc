import type { Drawing } from './Drawing.ts';
import type { ChartOption } from './echarts.ts';
import { choropleth } from './kinds/choropleth.ts';
import { ranking } from './kinds/ranking.ts';
import { series } from './kinds/series.ts';
import type { ChartSpec } from './spec.ts';

/** Turns a chart into what the engine draws; a kind without a branch does not compile. */
export function compile(spec: ChartSpec, drawing: Drawing): ChartOption {
  switch (spec.kind) {
    case 'choropleth':
      return choropleth(spec, drawing);
    case 'ranking':
      return ranking(spec, drawing);
    case 'series':
      return series(spec, drawing);
  }
}
