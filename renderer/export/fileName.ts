import { rulesOf } from '../chart/rulesOf.ts';
import type { FigureItem } from './ExportedFigure.ts';

/** The file name of a figure without its ending. */
export function baseName({ name, figure: { chart } }: FigureItem): string {
  return name ?? `riskbelt-${rulesOf(chart).fileName}-${chart.provenance.recipeId}`;
}
