import type { Assumption } from '../../../analysis/assess/assumption.ts';
import { build } from '../../../analysis/compose/build.ts';
import type { Step } from '../../../analysis/compose/step.ts';
import type { Build } from '../../../analysis/compose/trace.ts';

type AggregateStep = Extract<Step, { step: 'aggregate' }>;

/** Means that let children make up for each other less than the arithmetic one: the first that can. */
const lessCompensating: readonly AggregateStep['by'][] = [
  { method: 'geometricMean' },
  { method: 'powerMean', power: 0.5 },
];

/**
 * What is taken for uncertain where nobody says otherwise: weights a quarter up or down, and the
 * recipe's own mean beside the arithmetic one and the geometric one; where a score of zero has no
 * geometric mean, the power mean of one half stands for it.
 *
 * @param nominal - the index
 */
export function usualAssumptions(nominal: Build): readonly Assumption[] {
  const { recipe, table } = nominal.trace;
  const weights: Assumption = {
    kind: 'weights',
    name: 'weights',
    draw: 'multiplicative',
    spread: 0.25,
  };
  const place = recipe.steps.findIndex(({ step }) => step === 'aggregate');
  const own = recipe.steps[place];
  if (own?.step !== 'aggregate') return [weights];
  const canBeBuilt = (by: AggregateStep['by']): boolean => {
    const steps = recipe.steps.map((each, index) => (index === place ? { ...own, by } : each));
    return build({ ...recipe, steps }, table, nominal).ok;
  };
  const less = lessCompensating.find(canBeBuilt);
  const others = [{ method: 'arithmeticMean' as const }, ...(less === undefined ? [] : [less])]
    .filter(({ method }) => method !== own.by.method)
    .map((by): AggregateStep => ({ ...own, by }));
  return [
    weights,
    { kind: 'step', name: 'aggregation', step: place, alternatives: [own, ...others] },
  ];
}
