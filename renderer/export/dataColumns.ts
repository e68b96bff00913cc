import { type DataColumn, numberColumn, reasonColumn } from '../chart/DataColumn.ts';
import { figureWords } from '../chart/figureWords.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ExportOptions, FigureItem } from './ExportedFigure.ts';
import { readersColumns } from './readersColumns.ts';

/** Every line that a series keeps beside the one it shows: a column an area, and its reasons. */
function partColumns(spec: ChartSpec): readonly DataColumn[] {
  if (spec.kind !== 'series') return [];
  return spec.parts
    .filter(({ area }) => area !== spec.emphasised)
    .flatMap(({ area, label, values }): DataColumn[] => {
      const header = figureWords[spec.language].withUnit(label, area);
      return [numberColumn(header, values), reasonColumn(`${header}, missing reason`, values)];
    });
}

/** Whether there is more behind a figure than it shows. */
export function hasMoreData({ figure, whole }: FigureItem): boolean {
  return whole !== null || partColumns(figure.chart).length > 0;
}

/** The table of a figure in its language: what it shows, or all that is behind it. */
export function dataColumns(
  { figure, whole }: FigureItem,
  data: ExportOptions['data'],
): readonly DataColumn[] {
  const isAll = data === 'all';
  const spec = isAll && whole !== null ? whole : figure.chart;
  const columns = [...rulesOf(spec).columns(spec), ...(isAll ? partColumns(spec) : [])];
  return readersColumns(columns, spec.language);
}
