import { z } from 'zod';
import { adjustedMazziottaParetoSettings } from './adjustedMazziottaPareto.ts';
import { bandsSettings } from './bands.ts';
import { bordaSettings } from './borda.ts';
import { categoricalSettings } from './categorical.ts';
import { distanceToMaximumSettings } from './distanceToMaximum.ts';
import { distanceToReferenceSettings } from './distanceToReference.ts';
import { distanceToTargetSettings } from './distanceToTarget.ts';
import { fractionOfMaximumSettings } from './fractionOfMaximum.ts';
import { goalpostsSettings } from './goalposts.ts';
import { linearSettings } from './linear.ts';
import { logisticSettings } from './logistic.ts';
import { minMaxSettings } from './minMax.ts';
import { noneSettings } from './none.ts';
import { percentileRankSettings } from './percentileRank.ts';
import { rankScoreSettings } from './rankScore.ts';
import { zScoreSettings } from './zScore.ts';

/** How an indicator is put on a scale, as a recipe says it. */
export const normaliseSettings = z.discriminatedUnion('method', [
  minMaxSettings,
  zScoreSettings,
  goalpostsSettings,
  linearSettings,
  distanceToMaximumSettings,
  distanceToReferenceSettings,
  distanceToTargetSettings,
  fractionOfMaximumSettings,
  rankScoreSettings,
  bordaSettings,
  percentileRankSettings,
  logisticSettings,
  categoricalSettings,
  bandsSettings,
  adjustedMazziottaParetoSettings,
  noneSettings,
]);

/** How an indicator is put on a scale. */
export type NormaliseSettings = z.infer<typeof normaliseSettings>;
