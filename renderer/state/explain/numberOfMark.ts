import { additiveMeasure } from '../../../analysis/losses/additiveMeasure.ts';
import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { LossMeasure } from '../../../analysis/losses/question.ts';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { tableMeasures } from '../figures/losses/tableSpec.ts';

/** What a figure's marks cannot say themselves. */
export interface MarkContext {
  readonly measure: LossMeasure;
  /** Codes of the question's hazards: a mark of several together is none of them. */
  readonly hazards: readonly string[];
  /** The year that hazards and countries are compared in. */
  readonly deviationYear: number;
  /** The country that the series of years is of; null for all together. */
  readonly area: string | null;
}

/**
 * The number that a mark of a figure of losses stands for, or a number in its table; null where it is
 * none of the question's own.
 */
export function numberOfMark(
  spec: ChartSpec,
  target: ChartTarget,
  { measure, hazards, deviationYear, area }: MarkContext,
): LossNumber | null {
  const whole: LossNumber = { measure, area: null, year: null, hazard: null };
  const hazardOf = (code: string): string | null => (hazards.includes(code) ? code : null);
  switch (spec.kind) {
    case 'heatMap':
      return target.kind === 'cell' && hazardOf(target.column) !== null
        ? { ...whole, area: target.row, hazard: target.column }
        : null;
    case 'stackedBars': {
      if (target.kind !== 'cell' || hazardOf(target.column) === null) return null;
      const of = additiveMeasure(measure);
      return { ...whole, measure: of, year: Number(target.row), hazard: target.column };
    }
    case 'curves':
    case 'exceedanceCurve':
      if (target.kind === 'year') return { ...whole, year: target.year };
      return target.kind === 'cell'
        ? { ...whole, area: target.row, year: Number(target.column) }
        : null;
    case 'deviationBars':
      if (target.kind === 'year') return { ...whole, year: target.year };
      if (target.kind === 'area') return { ...whole, area: target.area, year: deviationYear };
      return target.kind === 'item' && hazardOf(target.code) !== null
        ? { ...whole, year: deviationYear, hazard: target.code }
        : null;
    case 'series':
      return target.kind === 'year' ? { ...whole, area, year: target.year } : null;
    case 'sankey':
      if (target.kind === 'cell') {
        // A flow from a continent to a country, or from a country to a hazard.
        const isCountry = (code: string): boolean =>
          spec.nodes.some(({ node, isArea }) => node === code && isArea);
        if (isCountry(target.column)) return { ...whole, area: target.column };
        return isCountry(target.row) && hazardOf(target.column) !== null
          ? { ...whole, area: target.row, hazard: target.column }
          : null;
      }
      if (target.kind === 'item') {
        return hazardOf(target.code) === null ? null : { ...whole, hazard: target.code };
      }
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
    case 'treemap':
      if (target.kind === 'cell') {
        return hazardOf(target.column) === null
          ? null
          : { ...whole, area: target.row, hazard: target.column };
      }
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
    case 'smallMultiples':
      if (target.kind === 'cell') {
        return { ...whole, area: target.row, year: Number(target.column) };
      }
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
    case 'tableFigure': {
      if (target.kind === 'area') return { ...whole, area: target.area };
      if (target.kind !== 'cell') return null;
      // Rows are the hazards of the list on screen, or countries with all measures.
      if (hazardOf(target.row) !== null) return { ...whole, hazard: target.row };
      const of = tableMeasures(measure)[Number(target.column)];
      return of === undefined ? null : { ...whole, measure: of, area: target.row };
    }
    case 'bubbleMatrix':
    case 'lorenzCurve':
    case 'choropleth':
    case 'ranking':
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
    case 'bump':
    case 'correlationMatrix':
    case 'decomposition':
    case 'distribution':
    case 'intervalPlot':
    case 'missingness':
    case 'probabilityBars':
    case 'profileBars':
    case 'radar':
    case 'scatter':
    case 'slope':
    case 'sobolBars':
      return null;
  }
}
