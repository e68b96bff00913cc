import { z } from 'zod';
import { boxCoxSettings } from './boxCox.ts';
import { interquartileRangeSettings } from './interquartileRange.ts';
import { logFromOneSettings } from './logFromOne.ts';
import { logScaledSettings } from './logScaled.ts';
import { logShiftedSettings } from './logShifted.ts';
import { logSignedSettings } from './logSigned.ts';
import { percentileSettings } from './percentile.ts';
import { winsoriseSettings } from './winsorise.ts';

/** How outliers are drawn in, as a recipe says it. */
export const treatmentSettings = z.discriminatedUnion('method', [
  winsoriseSettings,
  logShiftedSettings,
  logSignedSettings,
  logFromOneSettings,
  logScaledSettings,
  boxCoxSettings,
  interquartileRangeSettings,
  percentileSettings,
]);

/** How outliers are drawn in. */
export type TreatmentSettings = z.infer<typeof treatmentSettings>;
