import type { Periods } from '../../../analysis/losses/eventRates.ts';
import type {
  IndicatorDimension,
  IndicatorMeasure,
} from '../../../analysis/losses/indicators/indicatorQuestion.ts';
import type { ExceedanceBasis } from '../../../analysis/losses/question.ts';
import type { DeviationOf } from '../../chart/spec.ts';
import { type ExtremeChoices, firstExtremeChoices } from './extremeChoices.ts';

/** The figures below the first view, in the order of their tabs. */
export const lossTabs = [
  'deviations',
  'stack',
  'heatMap',
  'structure',
  'multiples',
  'table',
  'bubbles',
  'exceedance',
  'trend',
  'lorenz',
  'indicators',
  'sendai',
] as const;

/** One of the figures below the first view. */
export type LossTab = (typeof lossTabs)[number];

/** What the trends tell of: rise and fall, how often events come, and the months of the year. */
export const trendParts = ['tests', 'rates', 'seasons'] as const;

/** One part of the trends. */
export type TrendPart = (typeof trendParts)[number];

/** What is chosen of the figures below the first view. */
export interface LossFigureChoices extends ExtremeChoices {
  readonly tab: LossTab;
  readonly deviationOf: DeviationOf;
  /** The year that hazards and countries are compared in; the last closed one when null. */
  readonly deviationYear: number | null;
  readonly stackShape: 'bars' | 'areas';
  readonly stackShow: 'amount' | 'share';
  readonly heatRows: number;
  readonly structureShape: 'treemap' | 'sankey';
  /** Countries that have a panel each. */
  readonly panels: number;
  readonly tableRows: number;
  readonly exceedanceBasis: ExceedanceBasis;
  readonly trendPart: TrendPart;
  /** A period and the one that its events are compared with; the halves of the question when null. */
  readonly trendPeriods: Periods | null;
  /** What the rows of the indicators stand for. */
  readonly indicatorBy: IndicatorDimension;
  /** What the indicators rank, share out and compare; the measure of the question when null. */
  readonly indicatorMeasure: IndicatorMeasure | null;
}

/** What the figures begin with. */
export const firstLossFigureChoices: LossFigureChoices = {
  ...firstExtremeChoices,
  tab: 'deviations',
  deviationOf: 'year',
  deviationYear: null,
  stackShape: 'bars',
  stackShow: 'share',
  heatRows: 20,
  structureShape: 'treemap',
  panels: 12,
  tableRows: 10,
  exceedanceBasis: 'areaYears',
  trendPart: 'tests',
  trendPeriods: null,
  indicatorBy: 'continent',
  indicatorMeasure: null,
};
