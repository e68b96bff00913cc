import type { DatasetPlan } from './datasetPlan.ts';
import { countries } from './plans/countries.ts';
import { countrySets } from './plans/countrySets.ts';
import { economy } from './plans/economy.ts';
import { emdatLosses } from './plans/emdatLosses.ts';
import { humanDevelopment } from './plans/humanDevelopment.ts';
import { inform2025 } from './plans/inform2025.ts';
import { informTrend } from './plans/informTrend.ts';
import { noaaEarthquakes } from './plans/noaaEarthquakes.ts';
import { worldRiskIndex } from './plans/worldRiskIndex.ts';

/** Every bundled data set, in the order in which they are made: one file in `plans/` each. */
export const plans: readonly DatasetPlan[] = [
  countries,
  countrySets,
  emdatLosses,
  noaaEarthquakes,
  economy,
  humanDevelopment,
  inform2025,
  informTrend,
  worldRiskIndex,
];
