import type { TrendTest } from '../../trend/mannKendall.ts';
import type { EventRates } from '../eventRates.ts';
import type { SeasonalTrend } from '../figures/seasonalFigure.ts';
import type { LossTrend } from '../lossTrend.ts';
import type { Computation, ComputationInput } from './computation.ts';
import type { CellAddress } from './sentence.ts';
import {
  CHANGE,
  CLUSTERING,
  COUNTED,
  corrections,
  EXACT,
  EXACT_RATIO,
  INDEX,
  LANDMARK,
  NEGATIVE_BINOMIAL,
  PLAIN,
  RATE,
  RATIO,
  SEASONAL,
  SLOPE,
  SLOPE_LIMITS,
  VALUES,
} from './trendFormulas.ts';

/** What the sentences of trends and rates are made from. */
export interface TrendNumbers {
  readonly trend?: LossTrend;
  readonly rates?: EventRates;
  readonly seasons?: Pick<SeasonalTrend, 'within' | 'plain'>;
}

/**
 * How a number about a trend or about rates of events is computed, and from what.
 *
 * @param from -    tests of a series, or rates of its events
 * @param address - of the number, as the table of the trend names it
 * @returns formula and inputs; nothing for a number that is not there
 * @cost O(1)
 */
export function trendComputation(
  { trend, rates, seasons }: TrendNumbers,
  { key }: Pick<CellAddress, 'key'>,
): Computation | undefined {
  const [test, quantity] = [String(key['test']), String(key['quantity'])];
  return (
    (trend === undefined ? undefined : ofTrend(trend, test, quantity)) ??
    (rates === undefined ? undefined : ofRates(rates, test, quantity)) ??
    (seasons === undefined ? undefined : ofSeasons(seasons, test))
  );
}

const input = (en: string, zh: string, value: number): ComputationInput => ({
  name: { en, zh },
  value,
});

function ofTrend(trend: LossTrend, test: string, quantity: string): Computation | undefined {
  const { mannKendall, theilSen, pettitt, landmark, yearsAsked } = trend;
  const values = input('values', '数值个数', mannKendall.count);
  const score = input('S', 'S', mannKendall.score);
  switch (test) {
    case 'mannKendall':
      return quantity === 'count'
        ? { formula: VALUES, inputs: [input('times asked for', '应有时点数', yearsAsked)] }
        : plainTest(mannKendall);
    case 'hamedRao':
    case 'yueWang': {
      const made = trend[test];
      if (!made.ok) return undefined;
      const { factor, variance, z } = made.value;
      return {
        formula: corrections[test],
        inputs: [
          values,
          score,
          input('factor', '修正系数', factor),
          input('Var S, corrected', '修正后Var S', variance),
          input('z', 'z', z),
        ],
      };
    }
    case 'seasonal':
      return trend.seasonal?.ok === true ? seasonalTest(trend.seasonal.value) : undefined;
    case 'theilSen':
      return {
        formula: quantity === 'slope' ? SLOPE : SLOPE_LIMITS,
        inputs: [values, input('slope', '斜率', theilSen.slope)],
      };
    case 'pettitt':
      return { formula: CHANGE, inputs: [values, input('K', 'K', pettitt.statistic)] };
    case 'landmark':
      return { formula: LANDMARK, inputs: [input('slope', '斜率', landmark.slopePerYear)] };
    default:
      return undefined;
  }
}

function plainTest({ count, score, variance }: TrendTest): Computation {
  return {
    formula: PLAIN,
    inputs: [
      input('values', '数值个数', count),
      input('S', 'S', score),
      input('Var S', 'Var S', variance),
    ],
  };
}

function seasonalTest({ score, variance }: Pick<TrendTest, 'score' | 'variance'>): Computation {
  return {
    formula: SEASONAL,
    inputs: [
      input('S of all seasons', '各季节S之和', score),
      input('Var S of all seasons', '各季节Var S之和', variance),
    ],
  };
}

function ofSeasons(
  { within, plain }: Pick<SeasonalTrend, 'within' | 'plain'>,
  test: string,
): Computation | undefined {
  if (test === 'seasonal' && within.ok) return seasonalTest(within.value);
  return test === 'mannKendall' && plain.ok ? plainTest(plain.value) : undefined;
}

function ofRates(rates: EventRates, test: string, quantity: string): Computation | undefined {
  const { events, years, dispersion, negativeBinomial, comparison } = rates;
  switch (test) {
    case 'poisson': {
      const formula =
        quantity === 'rate' ? RATE : quantity === 'lower' || quantity === 'upper' ? EXACT : COUNTED;
      return {
        formula,
        inputs: [input('events', '灾害次数', events), input('years', '年数', years)],
      };
    }
    case 'dispersion': {
      if (!dispersion.ok) return undefined;
      const { mean, variance, statistic, degreesOfFreedom } = dispersion.value;
      return {
        formula: quantity === 'index' ? INDEX : CLUSTERING,
        inputs: [
          input('mean', '均值', mean),
          input('variance', '方差', variance),
          input('chi-square', '卡方统计量', statistic),
          input('degrees of freedom', '自由度', degreesOfFreedom),
        ],
      };
    }
    case 'negativeBinomial':
      return negativeBinomial.ok
        ? {
            formula: NEGATIVE_BINOMIAL,
            inputs: [
              input('mean', '均值', negativeBinomial.value.mean),
              input('k by moments', 'k的矩估计', negativeBinomial.value.momentSize),
            ],
          }
        : undefined;
    case 'rateRatio': {
      if (comparison === undefined) return undefined;
      const { first, second } = comparison;
      return {
        formula: quantity === 'ratio' ? RATIO : EXACT_RATIO,
        inputs: [
          input('events of the first period', '前一时段灾害次数', first.count),
          input('its years', '其年数', first.exposure),
          input('events of the second period', '后一时段灾害次数', second.count),
          input('its years', '其年数', second.exposure),
        ],
      };
    }
    default:
      return undefined;
  }
}
