import { z } from 'zod';
import { nameSchema } from '../code.ts';
import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';

/** Classes of one node's scores, 0 the lowest. */
export interface Classes {
  /** Rising; a score at a limit is in the class above it. */
  readonly limits: readonly number[];
  /** n numbers of classes, NaN at a gap. */
  readonly classes: Float64Array;
}

/**
 * Puts scores into classes: the contract of the family.
 *
 * Gaps, for the whole family: a gap has no class and counts in no limit. Equal scores always share a
 * class; there may be fewer classes than asked for where scores are too much alike.
 */
export type Classifier<Settings> = (source: Column, settings: Settings) => Result<Classes>;

/** What the classes are called, from the lowest. */
export const classNames = {
  names: z.array(nameSchema).readonly().optional().describe('names of the classes from the lowest'),
};
