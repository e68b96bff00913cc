import type { Legend } from './LegendEntry.ts';
import { rulesOf } from './rulesOf.ts';
import type { ChartSpec } from './spec.ts';
import type { ChartTheme } from './theme.ts';

/** The legend of a chart, the same on the screen and in print. */
export function legendOf(spec: ChartSpec, theme: ChartTheme): Legend {
  return rulesOf(spec).legend(spec, theme);
}
