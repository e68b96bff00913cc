import type { YearCoverage } from '../../../analysis/losses/lossData.ts';
import type { ImportReview } from './importMessages.ts';

/** A table of events that a person brought and that questions can be asked of. */
export interface EventTable {
  /** Its code in questions. */
  readonly source: string;
  readonly file: string;
  readonly coverage: YearCoverage;
  readonly countryEvents: number;
  readonly distinctEvents: number;
  /** Rows that no question counts, such as those of a state that was divided since. */
  readonly uncounted: number;
  /** Without the list of its faults, which was looked through. */
  readonly review: ImportReview;
}
