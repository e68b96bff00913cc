import type { Failure } from '../../../analysis/failure.ts';
import type { LossNumberQuestion } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { LossExplanation } from '../../compute/messages.ts';

/** What is known of a number that was asked for. */
export type ExplanationJob =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: LossExplanation }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The number that a panel takes apart: none, a score of the index, or one about losses. */
export type Explaining =
  | { readonly kind: 'none' }
  | { readonly kind: 'score' }
  | {
      readonly kind: 'loss';
      readonly asked: LossNumberQuestion;
      readonly job: ExplanationJob;
    };
