import { z } from 'zod';
import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';

/** +1 more is worse, -1 more is better. */
export type Direction = 1 | -1;

/** Scores of one indicator, more is worse, and the numbers that made them. */
export interface Normalised {
  readonly column: Column;
  /** Limits, centres and the like, by name, for the trace. */
  readonly limits: Readonly<Record<string, number>>;
}

/**
 * Puts one indicator on a scale where more is worse: the contract of the family.
 *
 * Values are multiplied by the direction first; limits in settings are in the indicator's own unit.
 * Gaps, for the whole family: a gap stays a gap with its reason and counts in nothing.
 * `areas` names the n rows; only a method with a reference area asks for it.
 */
export type Normaliser<Settings> = (
  source: Column,
  settings: Settings,
  direction: Direction,
  areas: readonly string[],
) => Result<Normalised>;

/** What every method takes before it begins. */
export const beforeNormalising = {
  before: z
    .enum(['log10', 'ln', 'square', 'squareRoot'])
    .optional()
    .describe('transforms the values first; limits are then on the transformed scale'),
  zeroScore: z
    .number()
    .optional()
    .describe('score of a value of exactly zero, which has no logarithm'),
};
