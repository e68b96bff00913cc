import { z } from 'zod';
import { arithmeticMeanSettings } from './arithmeticMean.ts';
import { benefitOfTheDoubtSettings } from './benefitOfTheDoubt.ts';
import { copelandSettings } from './copeland.ts';
import { geometricMeanSettings } from './geometricMean.ts';
import { greyRelationalSettings } from './greyRelational.ts';
import { harmonicMeanSettings } from './harmonicMean.ts';
import { informGeometricMeanSettings } from './informGeometricMean.ts';
import { maximumSettings } from './maximum.ts';
import { mazziottaParetoSettings } from './mazziottaPareto.ts';
import { medianSettings } from './median.ts';
import { powerMeanSettings } from './powerMean.ts';
import { rankMixSettings } from './rankMix.ts';
import { rankSumRatioSettings } from './rankSumRatio.ts';
import { topsisSettings } from './topsis.ts';
import { vikorSettings } from './vikor.ts';
import { weakestLinkSettings } from './weakestLink.ts';

/** How a node's score is made from its children's, as a recipe says it. */
export const aggregateSettings = z.discriminatedUnion('method', [
  arithmeticMeanSettings,
  geometricMeanSettings,
  informGeometricMeanSettings,
  harmonicMeanSettings,
  powerMeanSettings,
  mazziottaParetoSettings,
  medianSettings,
  maximumSettings,
  weakestLinkSettings,
  rankMixSettings,
  topsisSettings,
  vikorSettings,
  greyRelationalSettings,
  rankSumRatioSettings,
  copelandSettings,
  benefitOfTheDoubtSettings,
]);

/** How a node's score is made from its children's. */
export type AggregateSettings = z.infer<typeof aggregateSettings>;
