import { z } from 'zod';
import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';
import type { Shape } from './shape.ts';

/** When a column counts as free of outliers: |skewness| or excess kurtosis is below its limit. */
export interface OutlierTest {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** A treated column and how many of its points were changed one by one. */
export interface Treated {
  readonly column: Column;
  /** Points moved by clipping methods; a transformation of the whole column counts none. */
  readonly movedPoints: number;
  /** Shape of the column, where the method knows it already. */
  readonly shape?: Shape;
}

/**
 * Draws in the outliers of one indicator: the contract of the family.
 *
 * Gaps, for the whole family: a gap stays a gap with its reason and counts in nothing. A column
 * whose values are all equal or fewer than two comes back as it is: it has no outlier.
 */
export type Treatment<Settings> = (source: Column, settings: Settings) => Result<Treated>;

/** The limits of the test, as a recipe says them. */
export const outlierTestSettings = z.strictObject({
  skewness: z.number().positive().describe('passes below this, plus or minus'),
  kurtosis: z.number().positive().describe('excess kurtosis; passes below this'),
});

/** The usual limits: skewness 2, excess kurtosis 3.5. */
export const usualTest: OutlierTest = { skewness: 2, kurtosis: 3.5 };
