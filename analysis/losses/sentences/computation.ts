import type { Quantity } from '../assessment.ts';
import type { Bilingual } from './sentence.ts';

/** One number that another one is computed from. */
export interface ComputationInput {
  readonly name: Bilingual;
  readonly value: Quantity;
}

/** How a number of a sentence comes about. */
export interface Computation {
  /** How it is computed, with its unit. */
  readonly formula: Bilingual;
  /** What it is computed from, unrounded. */
  readonly inputs: readonly ComputationInput[];
}
