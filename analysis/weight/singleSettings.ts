import { z } from 'zod';
import { analyticHierarchySettings } from './analyticHierarchy.ts';
import { benefitOfTheDoubtSettings } from './benefitOfTheDoubt.ts';
import { budgetAllocationSettings } from './budgetAllocation.ts';
import { coefficientOfVariationSettings } from './coefficientOfVariation.ts';
import { criticSettings } from './critic.ts';
import { entropySettings } from './entropy.ts';
import { equalSettings } from './equal.ts';
import { factorLoadingsSettings } from './factorLoadings.ts';
import { givenSettings } from './given.ts';
import { independenceSettings } from './independence.ts';
import { optimisedCorrelationSettings } from './optimisedCorrelation.ts';
import { principalComponentSettings } from './principalComponent.ts';

/** How weights are found by one method. */
export const singleSettings = z.discriminatedUnion('method', [
  equalSettings,
  givenSettings,
  principalComponentSettings,
  factorLoadingsSettings,
  entropySettings,
  criticSettings,
  coefficientOfVariationSettings,
  independenceSettings,
  analyticHierarchySettings,
  budgetAllocationSettings,
  benefitOfTheDoubtSettings,
  optimisedCorrelationSettings,
]);

/** How weights are found by one method. */
export type SingleSettings = z.infer<typeof singleSettings>;
