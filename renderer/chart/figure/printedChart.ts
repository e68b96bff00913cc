import { baseMaps } from '../baseMaps.ts';
import type { ChartSpec } from '../spec.ts';
import type { BaseMapId } from '../specs/baseMap.ts';
import type { Palette } from '../specs/valueClasses.ts';
import { type FigurePalette, type FigureSpec, figurePalettes } from './FigureSpec.ts';
import { valueClasses, withClasses } from './figureClasses.ts';
import { baseMapOf } from './publication.ts';

/** The palettes that a chart may be printed in. */
export function palettesFor(chart: ChartSpec): readonly FigurePalette[] {
  const made = valueClasses(chart)?.palette;
  // Deviations are centred on zero: a sequence would hide where it is.
  if (made === undefined || made === 'deviation') return ['made', 'grey'];
  return figurePalettes.filter((palette) => palette !== made);
}

/** Whether the values of a chart are written beside its marks and can be left out. */
export function hasValueLabels({ kind }: Pick<ChartSpec, 'kind'>): boolean {
  return kind === 'ranking' || kind === 'series';
}

function withPalette(chart: ChartSpec, palette: Palette): ChartSpec {
  const classes = valueClasses(chart);
  if (classes === null || (classes.palette === 'deviation' && palette !== 'grey')) return chart;
  // Only the palette of a chart's own classes is another: its kind stays what it is.
  return { ...chart, classes: { ...classes, palette } } as ChartSpec;
}

/** The chart of a figure with the texts, colours and map number that its author chose. */
export function printedChart(figure: FigureSpec): ChartSpec {
  const { palette, texts } = figure;
  const chart = withClasses(figure.chart, figure.classes);
  const coloured = palette === 'made' ? chart : withPalette(chart, palette);
  const baseMap = baseMapOf(figure);
  return {
    ...coloured,
    ...(baseMap === null ? {} : { baseMap }),
    title: texts.title ?? figure.chart.title,
    notes:
      texts.note === null
        ? figure.chart.notes
        : texts.note.split('\n').filter((line) => line.trim() !== ''),
  };
}

/** A map on another base map; other charts as they are. */
export function onBaseMap(chart: ChartSpec, id: BaseMapId): ChartSpec {
  if (!('baseMap' in chart) || chart.baseMap.id === id) return chart;
  return { ...chart, baseMap: baseMaps[id] };
}
