import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';
import { analyticHierarchy } from './analyticHierarchy.ts';
import { benefitOfTheDoubt } from './benefitOfTheDoubt.ts';
import { budgetAllocation } from './budgetAllocation.ts';
import { coefficientOfVariation } from './coefficientOfVariation.ts';
import { critic } from './critic.ts';
import { entropy } from './entropy.ts';
import { equal } from './equal.ts';
import { factorLoadings } from './factorLoadings.ts';
import { given } from './given.ts';
import { independence } from './independence.ts';
import { optimisedCorrelation } from './optimisedCorrelation.ts';
import { principalComponent } from './principalComponent.ts';
import type { SingleSettings } from './singleSettings.ts';
import type { Weights } from './weigher.ts';

/**
 * The weights of a node's children by one method.
 *
 * @param children - k columns of n scores, more is worse
 * @param settings - the method and its settings
 * @returns k weights that sum to one
 * @fails too-few-values  and others, as the method says
 * @cost as the method says
 * @example `weighSingle([column([1]), column([2])], { method: 'equal' })` // 0.5, 0.5
 */
export function weighSingle(
  children: readonly Column[],
  settings: SingleSettings,
): Result<Weights> {
  switch (settings.method) {
    case 'equal':
      return equal(children);
    case 'given':
      return given(children, settings);
    case 'principalComponent':
      return principalComponent(children, settings);
    case 'factorLoadings':
      return factorLoadings(children, settings);
    case 'entropy':
      return entropy(children, settings);
    case 'critic':
      return critic(children, settings);
    case 'coefficientOfVariation':
      return coefficientOfVariation(children);
    case 'independence':
      return independence(children, settings);
    case 'analyticHierarchy':
      return analyticHierarchy(children, settings);
    case 'budgetAllocation':
      return budgetAllocation(children, settings);
    case 'benefitOfTheDoubt':
      return benefitOfTheDoubt(children, settings);
    case 'optimisedCorrelation':
      return optimisedCorrelation(children, settings);
  }
}
