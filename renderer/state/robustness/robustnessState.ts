import type { Failure } from '../../../analysis/failure.ts';
import type { Robustness, RobustnessProgress } from '../../compute/robustness/messages.ts';
import type { Built } from '../builds/built.ts';

/** A test of an index: not asked for, under way, answered, or failed. */
export type RobustnessState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly of: Built; readonly progress: RobustnessProgress }
  | { readonly kind: 'done'; readonly of: Built; readonly answer: Robustness }
  | { readonly kind: 'failed'; readonly of: Built; readonly failure: Failure };
