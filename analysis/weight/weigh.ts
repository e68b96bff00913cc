import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';
import { combination } from './combination.ts';
import type { WeighSettings } from './settings.ts';
import type { Weights } from './weigher.ts';
import { weighSingle } from './weighSingle.ts';

/**
 * The weights of a node's children by the method that the recipe names.
 *
 * @param children - k columns of n scores, more is worse
 * @param settings - the method and its settings
 * @returns k weights of at least zero that sum to one
 * @fails too-few-values  and others, as the method says; `at` holds children by their place from zero
 * @cost as the method says
 * @source oecd2008, "Weighting and aggregation"
 * @example `weigh([column([1]), column([2])], { method: 'given', weights: [1, 3] })` // 0.25, 0.75
 */
export function weigh(children: readonly Column[], settings: WeighSettings): Result<Weights> {
  return settings.method === 'combination'
    ? combination(children, settings)
    : weighSingle(children, settings);
}
