import type { Failure } from '../../../analysis/failure.ts';
import type { LossNumberQuestion } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { ExplainedIndicator } from '../../../analysis/losses/indicators/explainedIndicator.ts';
import type { SendaiCode } from '../../../analysis/losses/sendai/sendaiIndicators.ts';
import type { IndicatorNumber } from '../../../datasets/store/indicatorStore.ts';
import type { LossExplanation } from '../../compute/messages.ts';
import type { FigureNumber } from './apart/figureNumber.ts';

/** What is known of a number that was asked for. */
export type ExplanationJob<Value = LossExplanation> =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * The number that a panel takes apart: none, a score of the index or another number of its figures, one about losses, a row of the
 * indicators, or an indicator of the Sendai targets.
 */
export type Explaining =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'score';
      /** A year of a panel other than the one on screen. */
      readonly year: number | null;
      /** Another build than that on screen: the id of a kept one, or `published`. */
      readonly build: string | null;
    }
  /** A number of a figure of the index that is no score. */
  | { readonly kind: 'figure'; readonly number: FigureNumber }
  | {
      readonly kind: 'loss';
      readonly asked: LossNumberQuestion;
      readonly job: ExplanationJob;
    }
  | {
      readonly kind: 'indicator';
      readonly asked: IndicatorNumber;
      readonly job: ExplanationJob<ExplainedIndicator>;
    }
  | {
      readonly kind: 'sendai';
      /** Of a country; `TOTAL` for all together. */
      readonly code: string;
      readonly indicator: SendaiCode;
    };
