import type { YearCoverage } from '../../analysis/losses/lossData.ts';

/** A table of losses that questions can be asked of. */
export interface LossSource {
  /** Schema of its tables, which is its code in a question. */
  readonly schema: string;
  /** Whether single events are known, and can be told apart. */
  readonly listsEvents: boolean;
  readonly coverage: YearCoverage;
  /** Areas with any entry. */
  readonly coveredAreas: ReadonlySet<string>;
  /** Rows of its table `losses`. */
  readonly rows: number;
}

/** Schema of the bundled country profiles. */
export const BUNDLED_LOSSES = 'emdat-losses';
