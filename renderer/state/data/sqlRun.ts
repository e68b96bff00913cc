import type { Failure } from '../../../analysis/failure.ts';
import type { SqlResult } from '../../../datasets/store/workbench/workbench.ts';

/** What became of the newest statement. */
export type SqlRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly sql: string }
  | {
      readonly kind: 'done';
      readonly sql: string;
      readonly result: SqlResult;
      readonly milliseconds: number;
      /** Tells one answer from the next. */
      readonly run: number;
    }
  | { readonly kind: 'failed'; readonly sql: string; readonly failure: Failure };

/** Rows of an answer that are kept. */
export const MOST_SQL_ROWS = 1_000_000;
