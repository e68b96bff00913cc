import { additiveMeasure } from '../../../analysis/losses/additiveMeasure.ts';
import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { LossMeasure } from '../../../analysis/losses/question.ts';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { LossFigureSpec } from '../figures/losses/hoverLines.ts';

/** What a figure's marks cannot say themselves. */
export interface MarkContext {
  readonly measure: LossMeasure;
  /** Codes of the question's hazards: a mark of several together is none of them. */
  readonly hazards: readonly string[];
  /** The year that hazards and countries are compared in. */
  readonly deviationYear: number;
}

/** The number that a mark of a figure below the first view stands for; null where it is none. */
export function numberOfMark(
  spec: LossFigureSpec,
  target: ChartTarget,
  { measure, hazards, deviationYear }: MarkContext,
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
    case 'sankey':
      if (target.kind === 'item') {
        return hazardOf(target.code) === null ? null : { ...whole, hazard: target.code };
      }
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
    case 'bubbleMatrix':
    case 'lorenzCurve':
    case 'smallMultiples':
    case 'tableFigure':
    case 'treemap':
      return target.kind === 'area' ? { ...whole, area: target.area } : null;
  }
}
