import { compile } from './compile.ts';
import type { Drawing } from './Drawing.ts';
import type { LiveChart } from './echarts.ts';
import type { ChartSpec } from './spec.ts';

/**
 * Has the engine draw a spec where it may have drawn another.
 *
 * The engine keeps of the last option what the next does not name, and marks by their names in the
 * order of before: it is emptied first. Only the outlines of a base map are kept.
 *
 * @param before - what is drawn on the same base map and in the same theme; null for nothing of it
 */
export function tellSpec(
  chart: LiveChart,
  before: ChartSpec | null,
  spec: ChartSpec,
  drawing: Drawing,
): void {
  const keepsOutlines = before?.kind === 'choropleth' && spec.kind === 'choropleth';
  if (!keepsOutlines) chart.clear();
  chart.setOption(compile(spec, drawing), {
    notMerge: !keepsOutlines,
    lazyUpdate: false,
    silent: true,
  });
}
