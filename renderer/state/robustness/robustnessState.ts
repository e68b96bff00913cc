import type { Failure } from '../../../analysis/failure.ts';
import type { Robustness, RobustnessProgress } from '../../compute/robustness/messages.ts';
import type { Built } from '../builds/built.ts';

/** The last test that came to its end. */
export interface RobustnessDone {
  readonly kind: 'done';
  readonly of: Built;
  readonly answer: Robustness;
}

/** A test of an index: not asked for, under way, answered, or failed. */
export type RobustnessState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly of: Built;
      readonly progress: RobustnessProgress;
      /** What was on screen when it was asked; there again when it is called off. */
      readonly before: RobustnessDone | null;
    }
  | RobustnessDone
  | { readonly kind: 'failed'; readonly of: Built; readonly failure: Failure };
