import type { ChartKind } from '../chart/spec.ts';
import type { FigureItem } from './ExportedFigure.ts';

const kindNames: Readonly<Record<ChartKind, string>> = {
  choropleth: 'map',
  ranking: 'ranking',
  series: 'series',
};

/** The file name of a figure without its ending. */
export function baseName({ name, figure }: FigureItem): string {
  const { kind, provenance } = figure.chart;
  return name ?? `riskbelt-${kindNames[kind]}-${provenance.recipeId}`;
}
