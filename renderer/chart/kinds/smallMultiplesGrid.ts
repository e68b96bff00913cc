import { textWidth } from '../fontMetrics.ts';
import { LEADING } from '../scene/draw.ts';
import { NOTE_HEIGHT } from '../scene/rowLayout.ts';
import { linearScale, type Scale } from '../scene/scale.ts';
import { tickTexts } from '../scene/valueText.ts';
import type { ChartValue, SmallMultiplesSpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';

/** Gap of the panels and height of their years, in font sizes. */
export const [GAP, YEARS] = [1.4, 1.5] as const;

/** Least width of a panel, least and best height of its plot, in font sizes. */
const [PANEL, LEAST_PLOT, BEST_PLOT] = [10, 2.4, 6] as const;

interface Grid {
  readonly columns: number;
  /** Panels that fit. */
  readonly shown: number;
  readonly left: number;
  readonly panelWidth: number;
  readonly titleLines: readonly (readonly string[])[];
  readonly titleHeight: number;
  readonly plotHeight: number;
  readonly labels: readonly string[];
}

/** Whether a value is there. */
export const isNumber = (value: ChartValue): value is number => typeof value === 'number';

function domainOf({ panels }: SmallMultiplesSpec): readonly [number, number] {
  const values = panels.flatMap((panel) => [...panel.values, ...panel.baseline].filter(isNumber));
  if (values.length === 0) return [0, 1];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (least === 0 && greatest === 0) return [0, 1];
  return [least > 0 && least < greatest * 0.4 ? 0 : least, greatest];
}

/** The scale of all panels. */
export function scaleOf(spec: SmallMultiplesSpec, plotHeight: number, fontSize: number): Scale {
  const most = Math.max(1, Math.min(4, Math.floor(plotHeight / (1.5 * fontSize))));
  const scale = linearScale(domainOf(spec), plotHeight, 0, most, true);
  // What is counted is not shown in fractions.
  const { fractionDigits } = spec.numbers;
  const told = scale.ticks.filter((tick) => fractionDigits > 0 || Number.isInteger(tick));
  const apart = told.filter((tick, i, all) => {
    const before = all[i - 1];
    return before === undefined || scale.at(before) - scale.at(tick) >= fontSize * 1.1;
  });
  return { ...scale, ticks: apart };
}

/** How panels are arranged; a height of null asks for the best one. */
export function gridOf(
  spec: SmallMultiplesSpec,
  width: number,
  height: number | null,
  fontSize: number,
): Grid {
  const count = spec.panels.length;
  // Fewer ticks, in a low panel, may be wider: the ends move out to them.
  const labelled = [1, 2, 3, 4].flatMap((part) => {
    const { ticks } = scaleOf(spec, (part / 4) * BEST_PLOT * fontSize, fontSize);
    return tickTexts(ticks, spec);
  });
  const left = Math.max(0, ...labelled.map((label) => textWidth(label, fontSize))) + fontSize * 0.5;
  const gap = GAP * fontSize;
  const fitting = Math.floor((width - left + gap) / (PANEL * fontSize + gap));
  const most = Math.max(1, Math.min(Math.max(1, count), fitting));
  // As many rows as the widest grid has, filled as evenly as can be.
  const columns = Math.ceil(count / Math.max(1, Math.ceil(count / most))) || 1;
  const panelWidth = (width - left - gap * (columns - 1)) / columns;
  const titleLines = spec.panels.map(({ label }) => wrapLabel(label, panelWidth, fontSize));
  const lines = Math.max(1, ...titleLines.map((title) => title.length));
  const titleHeight = lines * LEADING * fontSize + fontSize * 0.3;
  const rows = Math.ceil(count / columns);
  const others = titleHeight + YEARS * fontSize + gap * 0.4;
  const grid = { columns, left, panelWidth, titleLines, titleHeight };
  const best = Math.max(BEST_PLOT * fontSize, Math.min(panelWidth * 0.5, 14 * fontSize));
  const plotHeight =
    height === null ? best : Math.min(height / Math.max(1, rows) - others, 30 * fontSize);
  if (plotHeight >= LEAST_PLOT * fontSize) {
    const scale = scaleOf(spec, plotHeight, fontSize);
    return { ...grid, shown: count, plotHeight, labels: tickTexts(scale.ticks, spec) };
  }
  const room = (height ?? 0) - NOTE_HEIGHT * fontSize;
  const fittingRows = Math.max(0, Math.floor(room / (others + LEAST_PLOT * fontSize)));
  const own = fittingRows === 0 ? LEAST_PLOT * fontSize : room / fittingRows - others;
  const scale = scaleOf(spec, own, fontSize);
  return {
    ...grid,
    shown: Math.min(count, fittingRows * columns),
    plotHeight: own,
    labels: tickTexts(scale.ticks, spec),
  };
}
