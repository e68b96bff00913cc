import type { DatasetPlan } from './datasetPlan.ts';

/** Every bundled data set, in the order in which they are made: one file in `plans/` each. */
export const plans: readonly DatasetPlan[] = [];
