import type { Drawing } from './Drawing.ts';
import type { ChartOption } from './echarts.ts';
import { rulesOf } from './rulesOf.ts';
import type { ChartSpec } from './spec.ts';

/** Turns a chart into what the engine draws. */
export function compile(spec: ChartSpec, drawing: Drawing): ChartOption {
  return rulesOf(spec).draw(spec, drawing);
}
