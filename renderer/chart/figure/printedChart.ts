import type { ChartSpec } from '../spec.ts';
import type { Palette } from '../specs/valueClasses.ts';
import type { FigurePalette, FigureSpec } from './FigureSpec.ts';
import { baseMapOf } from './publication.ts';

/** The palettes that classes of a chart may be printed in; null where a chart has no classes. */
export function palettesFor(chart: ChartSpec): readonly FigurePalette[] {
  const classes = 'classes' in chart ? chart.classes : null;
  if (classes === null) return ['made', 'grey'];
  // Deviations are centred on zero: a sequence would hide where it is.
  if (classes.palette === 'deviation') return ['made', 'grey'];
  const made = classes.palette;
  return (['made', 'viridis', 'cividis', 'blues', 'risk', 'grey'] as const).filter(
    (palette) => palette !== made,
  );
}

function withPalette(chart: ChartSpec, palette: Palette): ChartSpec {
  if (!('classes' in chart) || chart.classes === null) return chart;
  if (chart.classes.palette === 'deviation' && palette !== 'grey') return chart;
  return { ...chart, classes: { ...chart.classes, palette } };
}

/** The chart of a figure with the texts, colours and map number that its author chose. */
export function printedChart(figure: FigureSpec): ChartSpec {
  const { palette, texts } = figure;
  const coloured = palette === 'made' ? figure.chart : withPalette(figure.chart, palette);
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
