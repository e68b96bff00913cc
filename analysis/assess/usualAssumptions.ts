import { build } from '../compose/build.ts';
import type { Step } from '../compose/step.ts';
import type { Build } from '../compose/trace.ts';
import type { Assumption } from './assumption.ts';
import { measuredColumns } from './measuredColumns.ts';

type AggregateStep = Extract<Step, { step: 'aggregate' }>;

/** How much of an index is taken as not certain. */
export interface UsualAssumptionSettings {
  /** Each weight times 1 plus or minus up to this; 0 leaves the weights. 0.25 by default. */
  readonly weightSpread?: number;
  /** Whether other means stand beside the recipe's own; true by default. */
  readonly aggregation?: boolean;
  /** Standard error of each measured value as a share of it; 0, the default, takes the data as exact. */
  readonly relativeError?: number;
}

/**
 * What is commonly not certain about an index: its weights, its means, the errors of its data.
 *
 * Beside the recipe's own mean stand the arithmetic one and one that lets children make up for each
 * other less: the geometric mean; where a score of zero has none, the power mean of one half; the
 * median only where neither can be built. Errors are put on what the index measures by, see
 * `measuredColumns`.
 *
 * @param nominal -  the build that is varied
 * @param settings - how much is taken as not certain
 * @returns assumptions for `uncertainty` and `sobol`; empty where nothing is left open
 * @cost O(nodes + columns), and up to three builds from the aggregation on
 * @source saisana2005, sources of uncertainty
 * @example `usualAssumptions(built).map(({ name }) => name)` // ['weights', 'aggregation']
 */
export function usualAssumptions(
  nominal: Build,
  settings: UsualAssumptionSettings = {},
): readonly Assumption[] {
  const { weightSpread = 0.25, aggregation = true, relativeError = 0 } = settings;
  const columns = relativeError > 0 ? measuredColumns(nominal) : [];
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
    ...(aggregation ? otherMeans(nominal) : []),
    ...(columns.length > 0
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

/** Means that let children make up for each other less than the arithmetic one: the first that can. */
const lessCompensating: readonly AggregateStep['by'][] = [
  { method: 'geometricMean' },
  { method: 'powerMean', power: 0.5 },
];

function otherMeans(nominal: Build): readonly Assumption[] {
  const { recipe, table } = nominal.trace;
  const place = recipe.steps.findIndex(({ step }) => step === 'aggregate');
  const own = recipe.steps[place];
  if (own?.step !== 'aggregate') return [];
  const canBeBuilt = (by: AggregateStep['by']): boolean => {
    const steps = recipe.steps.map((each, index) => (index === place ? { ...own, by } : each));
    return build({ ...recipe, steps }, table, nominal).ok;
  };
  const less = lessCompensating.find(canBeBuilt);
  const beside: readonly AggregateStep['by'][] = [
    { method: 'arithmeticMean' },
    ...(less === undefined ? [] : [less]),
  ];
  const other = beside.filter(({ method }) => method !== own.by.method);
  const others = other.length > 0 ? other : [{ method: 'median' as const }];
  const alternatives = [own, ...others.map((by): AggregateStep => ({ ...own, by }))];
  return [{ kind: 'step', name: 'aggregation', step: place, alternatives }];
}
