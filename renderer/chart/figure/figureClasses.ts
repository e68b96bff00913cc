import { classBreaks } from '../../../analysis/classify/classBreaks.ts';
import { column } from '../../../analysis/column.ts';
import type { ChartSpec, ChartValue } from '../spec.ts';
import type { ValueClasses } from '../specs/valueClasses.ts';
import type { FigureClasses } from './FigureSpec.ts';
import { figureLimits } from './figurePresets.ts';

/** The classes that colour a chart's values; null where colours mean something else. */
export function valueClasses(chart: ChartSpec): ValueClasses | null {
  const classes = 'classes' in chart ? chart.classes : null;
  return classes !== null && 'palette' in classes ? classes : null;
}

/** The values that a chart puts into classes; null where it shows a part of them only. */
function classedValues(chart: ChartSpec): readonly ChartValue[] | null {
  if (chart.kind === 'choropleth') return chart.areas.map(({ value }) => value);
  if (chart.kind === 'heatMap') return chart.rows.flatMap(({ values }) => values);
  return null;
}

/**
 * The ways in which a chart's values may be put into classes other than its own.
 *
 * Deviations keep theirs, which lie around zero. A ranking shows the first areas of many: limits found
 * among these would say little, but limits of the author's own fit.
 */
export function classesFor(chart: ChartSpec): readonly FigureClasses['kind'][] {
  const made = valueClasses(chart);
  if (made === null || made.palette === 'deviation') return ['made'];
  return classedValues(chart) === null ? ['made', 'fixed'] : ['made', 'found', 'fixed'];
}

/**
 * A chart with its values in the classes that the author chose. Colours of risk stay with the risk
 * classes: other ones take a sequence.
 */
export function withClasses(chart: ChartSpec, chosen: FigureClasses): ChartSpec {
  const made = valueClasses(chart);
  if (made === null || !classesFor(chart).includes(chosen.kind)) return chart;
  switch (chosen.kind) {
    case 'made':
      return chart;
    case 'found': {
      const breaks = classBreaks[chosen.method](column(classedValues(chart) ?? []), chosen.count);
      return {
        ...chart,
        classes: { method: chosen.method, breaks, palette: 'viridis' },
      } as ChartSpec;
    }
    case 'fixed': {
      const { breaks } = chosen;
      const classed = { ...chart, classes: { method: 'fixed', breaks, palette: 'viridis' } };
      // The author's limits hold for every bar of a profile.
      return (
        chart.kind === 'profileBars'
          ? { ...classed, nodes: chart.nodes.map(({ limits: _own, ...node }) => node) }
          : classed
      ) as ChartSpec;
    }
  }
}

/**
 * Reads limits that were typed, between semicolons or spaces, or between commas alone. Commas beside
 * another separator belong to the numbers: `1,000; 5,000` and `1,5; 2,5`.
 *
 * @returns rising limits, each once; null where a part is no number or there are none or too many
 */
export function readLimits(text: string): readonly number[] | null {
  const between = /[\s;；、，]/.test(text.trim()) ? /[\s;；、，]+/ : /,+/;
  const parts = text
    .split(between)
    .map((part) => part.replaceAll(/^,+|,+$/g, ''))
    .filter((part) => part !== '');
  const limits = [...new Set(parts.map(limitOf))];
  if (limits.length === 0 || limits.length >= figureLimits.classes.most) return null;
  return limits.every(Number.isFinite) ? limits.sort((one, other) => one - other) : null;
}

/** One limit; NaN for what is no number, such as the `000` of a thousand that a comma cut in two. */
function limitOf(part: string): number {
  const typed = part.replace('−', '-');
  if (/^-?0\d/.test(typed)) return Number.NaN;
  const isGrouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
  return Number(isGrouped ? typed.replaceAll(',', '') : typed.replace(',', '.'));
}
