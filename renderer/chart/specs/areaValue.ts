import type { ChartValue } from './frame.ts';

/** One area with its value. */
export interface AreaValue {
  /** ISO 3166 alpha-3 code. */
  readonly area: string;
  readonly label: string;
  readonly value: ChartValue;
}
