import { z } from 'zod';
import { arithmeticMeanSettings } from './arithmeticMean.ts';
import { geometricMeanSettings } from './geometricMean.ts';
import { harmonicMeanSettings } from './harmonicMean.ts';
import { informGeometricMeanSettings } from './informGeometricMean.ts';
import { maximumSettings } from './maximum.ts';
import { mazziottaParetoSettings } from './mazziottaPareto.ts';
import { medianSettings } from './median.ts';
import { powerMeanSettings } from './powerMean.ts';
import { rankMixSettings } from './rankMix.ts';
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
]);

/** How a node's score is made from its children's. */
export type AggregateSettings = z.infer<typeof aggregateSettings>;
