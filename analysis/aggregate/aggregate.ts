import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { arithmeticMean } from './arithmeticMean.ts';
import { benefitOfTheDoubt } from './benefitOfTheDoubt.ts';
import { copeland } from './copeland.ts';
import { geometricMean } from './geometricMean.ts';
import { greyRelational } from './greyRelational.ts';
import { harmonicMean } from './harmonicMean.ts';
import { informGeometricMean } from './informGeometricMean.ts';
import { maximum } from './maximum.ts';
import { mazziottaPareto } from './mazziottaPareto.ts';
import { median } from './median.ts';
import { powerMean } from './powerMean.ts';
import { rankMix } from './rankMix.ts';
import { rankSumRatio } from './rankSumRatio.ts';
import type { AggregateSettings } from './settings.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';
import { weakestLink } from './weakestLink.ts';
import { withoutUnavailable } from './withoutUnavailable.ts';

/**
 * A node's scores from its children's, by the method that the recipe names.
 *
 * @param children -     k columns of n scores, more is worse, at least one
 * @param weights -      k weights above zero
 * @param settings -     the method and its settings
 * @param minimumShare - least share of present children; areas below it become gaps
 * @returns n scores; `no-children`, `below-threshold` or a reason that a child carries on where there
 *   is none
 * @fails not-positive  the method cannot take a score of zero or below
 * @cost O(n k)
 * @source oecd2008, "Weighting and aggregation"
 * @example `aggregate([column([2]), column([8])], new Float64Array([1, 1]), { method: 'geometricMean' })` // 4
 */
export function aggregate(
  children: readonly Column[],
  weights: Float64Array,
  settings: AggregateSettings,
  minimumShare = 0,
): Result<Column> {
  const available = withoutUnavailable(children, minimumShare);
  const made = byMethod(available.children, weights, settings);
  if (!made.ok || available.out.size === 0) return made;
  return success({
    values: made.value.values,
    missing: new Map([...made.value.missing, ...available.out]),
  });
}

function byMethod(
  children: readonly Column[],
  weights: Float64Array,
  settings: AggregateSettings,
): Result<Column> {
  switch (settings.method) {
    case 'arithmeticMean':
      return arithmeticMean(children, weights);
    case 'geometricMean':
      return geometricMean(children, weights, settings);
    case 'informGeometricMean':
      return informGeometricMean(children, weights, settings);
    case 'harmonicMean':
      return harmonicMean(children, weights);
    case 'powerMean':
      return powerMean(children, weights, settings);
    case 'mazziottaPareto':
      return mazziottaPareto(children, weights, settings);
    case 'median':
      return median(children, weights);
    case 'maximum':
      return maximum(children, weights);
    case 'weakestLink':
      return weakestLink(children, weights);
    case 'rankMix':
      return rankMix(children, weights);
    case 'topsis':
      return topsis(children, weights);
    case 'vikor':
      return vikor(children, weights, settings);
    case 'greyRelational':
      return greyRelational(children, weights, settings);
    case 'rankSumRatio':
      return rankSumRatio(children, weights, settings);
    case 'copeland':
      return copeland(children, weights);
    case 'benefitOfTheDoubt':
      return benefitOfTheDoubt(children, weights, settings);
  }
}
