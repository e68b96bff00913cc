import type { DataColumn } from '../chart/DataColumn.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ExportOptions, FigureItem } from './ExportedFigure.ts';

/** Every line that a series keeps beside the one it shows: a column an area, and its reasons. */
function partColumns(spec: ChartSpec): readonly DataColumn[] {
  if (spec.kind !== 'series') return [];
  return spec.parts
    .filter(({ area }) => area !== spec.emphasised)
    .flatMap(({ area, label, values }): DataColumn[] => [
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
): readonly DataColumn[] {
  if (data === 'shown') return rulesOf(figure.chart).columns(figure.chart);
  const spec = whole ?? figure.chart;
  return [...rulesOf(spec).columns(spec), ...partColumns(spec)];
}
