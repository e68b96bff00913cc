import type { Recipe } from '../compose/recipe.ts';
import type { Step } from '../compose/step.ts';
import type { Assumption } from './assumption.ts';

/** How much of an index is taken as not certain. */
export interface UsualAssumptionSettings {
  /** Each weight times 1 plus or minus up to this; 0 leaves the weights. 0.25 by default. */
  readonly weightSpread?: number;
  /** Whether another mean stands beside the recipe's own; true by default. */
  readonly aggregation?: boolean;
  /** Standard error of each raw value as a share of it; 0, the default, takes the data as exact. */
  readonly relativeError?: number;
}

/**
 * What is commonly not certain about an index: its weights, its means, the errors of its data.
 *
 * The arithmetic mean is the first alternative to another mean, because it is defined for every
 * score; beside an arithmetic mean stands the median.
 *
 * @param recipe -   the recipe that is varied
 * @param columns -  raw columns that have errors, by code
 * @param settings - how much is taken as not certain
 * @returns assumptions for `uncertainty` and `sobol`; empty where nothing is left open
 * @cost O(steps + columns)
 * @source saisana2005, sources of uncertainty
 * @example `usualAssumptions(recipe, []).map(({ name }) => name)` // ['weights', 'aggregation']
 */
export function usualAssumptions(
  recipe: Recipe,
  columns: readonly string[],
  settings: UsualAssumptionSettings = {},
): readonly Assumption[] {
  const { weightSpread = 0.25, aggregation = true, relativeError = 0 } = settings;
  return [
    ...(weightSpread > 0
      ? [
          {
            kind: 'weights',
            name: 'weights',
            draw: 'multiplicative',
            spread: weightSpread,
          } satisfies Assumption,
        ]
      : []),
    ...(aggregation ? otherMeans(recipe) : []),
    ...(relativeError > 0 && columns.length > 0
      ? [
          {
            kind: 'noise',
            name: 'data',
            columns: columns.map((column) => ({ column, relativeError })),
          } satisfies Assumption,
        ]
      : []),
  ];
}

function otherMeans(recipe: Recipe): readonly Assumption[] {
  const place = recipe.steps.findIndex(({ step }) => step === 'aggregate');
  const own = recipe.steps[place];
  if (own?.step !== 'aggregate') return [];
  const arithmetic = own.by.method === 'arithmeticMean';
  const other: Step = { ...own, by: { method: arithmetic ? 'median' : 'arithmeticMean' } };
  return [{ kind: 'step', name: 'aggregation', step: place, alternatives: [own, other] }];
}
