import type { IndicatorQuestion } from './indicatorQuestion.ts';

/** A question about the indicators of one country set, of bundled losses or a table of events. */
export interface IndicatorRequest extends IndicatorQuestion {
  /** Code of a table of events that a person brought; the bundled country profiles when absent. */
  readonly source?: string;
}
