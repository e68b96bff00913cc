import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { boxCox } from './boxCox.ts';
import { interquartileRange } from './interquartileRange.ts';
import { logFromOne } from './logFromOne.ts';
import { logScaled } from './logScaled.ts';
import { logShifted } from './logShifted.ts';
import { logSigned } from './logSigned.ts';
import { passes } from './passes.ts';
import { percentile } from './percentile.ts';
import { type TreatmentSettings, treatmentSettings } from './settings.ts';
import { type Shape, shape } from './shape.ts';
import { type OutlierTest, outlierTestSettings, type Treated, usualTest } from './treatment.ts';
import { winsorise } from './winsorise.ts';

/** How one indicator is treated: the test, and what is tried in turn until it is passed. */
export const treatSettings = z.strictObject({
  test: outlierTestSettings.optional(),
  methods: z.array(treatmentSettings).readonly().describe('tried in turn until the test is passed'),
  combine: z
    .boolean()
    .optional()
    .describe(
      'each method works on what the one before left, not on the original; false by default',
    ),
  force: z.boolean().optional().describe('the first method works even where the test is passed'),
});

/** How one indicator is treated. */
export type TreatSettings = z.infer<typeof treatSettings>;

/** One row of the details table: what was tried on an indicator and how it ended. */
export interface TreatDetail {
  readonly method: TreatmentSettings['method'];
  readonly movedPoints: number;
  readonly shape: Shape;
  readonly passes: boolean;
}

/** A treated indicator, how it stood before, and each try. */
export interface TreatedIndicator {
  readonly column: Column;
  readonly before: Shape & { readonly passes: boolean };
  readonly tries: readonly TreatDetail[];
}

/**
 * Treats an indicator that fails the outlier test, method after method, until it passes.
 *
 * Each method works on the original column, unless `combine` says otherwise. The last one stays even
 * where it fails too: the details tell.
 *
 * @param source -   n values
 * @param settings - the test and the methods
 * @returns the column, its shape before, and a detail for each try
 * @cost O(n) a try
 * @source becker2022, Treat
 * @example `treat(column([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]), { methods: [{ method: 'winsorise' }] })` // 1 to 9, 9
 */
export function treat(source: Column, settings: TreatSettings): Result<TreatedIndicator> {
  const test = settings.test ?? usualTest;
  const first = shape(source.values);
  const { skewness, kurtosis } = first;
  const before = { skewness, kurtosis, passes: passes(first, test) };
  const tries: TreatDetail[] = [];
  let column = source;
  let latest = first;
  if (before.passes && settings.force !== true) return success({ column, before, tries });
  for (const each of settings.methods) {
    const made =
      settings.combine === true
        ? byMethod(column, each, test, latest)
        : byMethod(source, each, test, first);
    if (!made.ok) return made;
    const { movedPoints } = made.value;
    column = made.value.column;
    latest = made.value.shape ?? (column === source ? first : shape(column.values));
    const passed = passes(latest, test);
    tries.push({ method: each.method, movedPoints, shape: latest, passes: passed });
    if (passed) break;
  }
  return success({ column, before, tries });
}

function byMethod(
  source: Column,
  settings: TreatmentSettings,
  test: OutlierTest,
  before: Shape,
): Result<Treated> {
  switch (settings.method) {
    case 'winsorise':
      return winsorise(source, { test, ...settings }, before);
    case 'logShifted':
      return logShifted(source);
    case 'logSigned':
      return logSigned(source);
    case 'logFromOne':
      return logFromOne(source);
    case 'logScaled':
      return logScaled(source);
    case 'boxCox':
      return boxCox(source, settings);
    case 'interquartileRange':
      return interquartileRange(source, settings);
    case 'percentile':
      return percentile(source, settings);
  }
}
