import type { AggregateSettings } from '../../../analysis/aggregate/settings.ts';
import { type Column, observed } from '../../../analysis/column.ts';
import type { NormaliseSettings } from '../../../analysis/normalise/settings.ts';

/** Every way to make a node of its parts, with the settings that it starts with. */
export const aggregateDefaults: readonly AggregateSettings[] = [
  { method: 'arithmeticMean' },
  { method: 'geometricMean', zero: 'zero' },
  { method: 'informGeometricMean' },
  { method: 'harmonicMean' },
  { method: 'powerMean', power: 2 },
  { method: 'mazziottaPareto', penalty: 'up' },
  { method: 'median' },
  { method: 'maximum' },
  { method: 'weakestLink' },
  { method: 'rankMix' },
  { method: 'topsis' },
  { method: 'vikor', majority: 0.5 },
  { method: 'greyRelational', resolution: 0.5 },
  { method: 'rankSumRatio', ranks: 'whole' },
  { method: 'copeland' },
  { method: 'benefitOfTheDoubt', leastShare: 0, greatestShare: 1 },
];

/** Ways to put values on a scale that need nothing but the values. */
export const plainNormalisers = [
  'none',
  'minMax',
  'goalposts',
  'zScore',
  'percentileRank',
  'rankScore',
  'fractionOfMaximum',
] as const;

/** One of these ways. */
export type PlainNormaliser = (typeof plainNormalisers)[number];

/**
 * The settings that a way of normalising starts with: those of the recipe where it normalises this
 * way, else on the scale of the recipe's scores, with goalposts at the least and the greatest value.
 *
 * @param method -   the way
 * @param values -   the values that are normalised
 * @param scores -   the scores as they are
 * @param ofRecipe - how the recipe itself normalises the indicator
 */
export function normaliseDefault(
  method: PlainNormaliser,
  values: Column,
  scores: Column,
  ofRecipe?: NormaliseSettings,
): NormaliseSettings {
  if (ofRecipe?.method === method) return ofRecipe;
  const scale = scaleOfRecipe(values, scores, ofRecipe);
  switch (method) {
    case 'minMax':
      return { method, lower: 0, upper: scale };
    case 'percentileRank':
      return { method, scale };
    case 'goalposts': {
      const present = observed(values);
      const [lower, upper] = [least(present), -least(present.map((value) => -value))];
      return { method, lower, upper, scale };
    }
    case 'none':
    case 'zScore':
    case 'rankScore':
    case 'fractionOfMaximum':
      return { method };
  }
}

/** The scale that the recipe puts the indicator on, whatever it is on as a person changed it. */
function scaleOfRecipe(values: Column, scores: Column, ofRecipe?: NormaliseSettings): number {
  const method = ofRecipe?.method;
  if (method === 'minMax') return scaleFrom(ofRecipe.upper ?? 100);
  if (method === 'goalposts' || method === 'percentileRank') return ofRecipe.scale ?? 1;
  if (method === 'fractionOfMaximum') return 1;
  return scaleOf(method === 'none' ? values : scores);
}

/** The scale that scores seem to be on: to 1, to 10 or to 100. */
function scaleOf(scores: Column): number {
  return scaleFrom(observed(scores).reduce((most, each) => Math.max(most, each), 0));
}

function scaleFrom(greatest: number): number {
  if (greatest <= 1) return 1;
  return greatest <= 10 ? 10 : 100;
}

function least(values: Float64Array): number {
  return values.reduce((lowest, each) => Math.min(lowest, each), Number.POSITIVE_INFINITY);
}
