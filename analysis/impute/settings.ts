import { z } from 'zod';
import { columnMeanSettings } from './columnMean.ts';
import { columnMedianSettings } from './columnMedian.ts';
import { expectationMaximisationSettings } from './expectationMaximisation.ts';
import { groupMeanSettings } from './groupMean.ts';
import { groupMedianSettings } from './groupMedian.ts';
import { hotDeckSettings } from './hotDeck.ts';
import { latestYearSettings } from './latestYear.ts';
import { linearInTimeSettings } from './linearInTime.ts';
import { nearestYearSettings } from './nearestYear.ts';
import { regressionSettings } from './regression.ts';
import { rowMeanSettings } from './rowMean.ts';
import { rowMedianSettings } from './rowMedian.ts';

/** How gaps are filled, as a recipe says it. */
export const imputeSettings = z.discriminatedUnion('method', [
  columnMeanSettings,
  columnMedianSettings,
  groupMeanSettings,
  groupMedianSettings,
  rowMeanSettings,
  rowMedianSettings,
  latestYearSettings,
  nearestYearSettings,
  linearInTimeSettings,
  regressionSettings,
  expectationMaximisationSettings,
  hotDeckSettings,
]);

/** How gaps are filled. */
export type ImputeSettings = z.infer<typeof imputeSettings>;
