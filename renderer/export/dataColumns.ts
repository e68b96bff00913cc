import type { ChartSpec } from '../chart/spec.ts';
import { type CsvColumn, chartColumns } from './csvText.ts';
import type { ExportOptions, FigureItem } from './ExportedFigure.ts';

/** Every line that a series keeps beside the one it shows: a column an area, and its reasons. */
function partColumns(spec: ChartSpec): readonly CsvColumn[] {
  if (spec.kind !== 'series') return [];
  return spec.parts
    .filter(({ area }) => area !== spec.emphasised)
    .flatMap(({ area, label, values }): CsvColumn[] => [
      {
        header: `${label} (${area})`,
        datatype: 'number',
        cells: values.map((value) => (typeof value === 'number' ? value : null)),
      },
      {
        header: `${label} (${area}), missing reason`,
        datatype: 'string',
        cells: values.map((value) => (typeof value === 'number' ? '' : value)),
      },
    ]);
}

/** Whether there is more behind a figure than it shows. */
export function hasMoreData({ figure, whole }: FigureItem): boolean {
  return whole !== null || partColumns(figure.chart).length > 0;
}

/** The table of a figure: what it shows, or all that is behind it. */
export function dataColumns(
  { figure, whole }: FigureItem,
  data: ExportOptions['data'],
): readonly CsvColumn[] {
  if (data === 'shown') return chartColumns(figure.chart);
  const spec = whole ?? figure.chart;
  return [...chartColumns(spec), ...partColumns(spec)];
}
