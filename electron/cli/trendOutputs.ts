import type { Result } from '../../analysis/failure.ts';
import type { EventRates } from '../../analysis/losses/eventRates.ts';
import type { LossTrend } from '../../analysis/losses/lossTrend.ts';
import { numberText } from '../../datasets/tables/tableText.ts';

type Line = readonly [test: string, quantity: string, value: number | string];

/**
 * Every test of a series as CSV, one number a line; a test that refuses has its reason as a gap.
 *
 * @param trend - tests and slopes
 * @param rates - of events, where the series counts them
 */
export function trendText(trend: LossTrend, rates?: Result<EventRates>): string {
  const lines = [...trendLines(trend), ...(rates === undefined ? [] : rateLines(rates))];
  const text = lines.map(([test, quantity, value]) => {
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    const gap = typeof value === 'number' ? 'open' : value;
    return [test, quantity, ...(isNumber ? [numberText(value), ''] : ['', gap])].join(',');
  });
  return `test,quantity,value,gap\n${text.join('\n')}\n`;
}

function trendLines(trend: LossTrend): readonly Line[] {
  const { mannKendall, hamedRao, yueWang, seasonal, theilSen, pettitt, landmark } = trend;
  const interval = theilSen.interval ?? ['too-few-values', 'too-few-values'];
  const corrected = (test: string, made: typeof hamedRao): readonly Line[] =>
    (['z', 'pValue', 'variance', 'factor'] as const).map((quantity) => [
      test,
      quantity,
      made.ok ? made.value[quantity] : made.failure.kind,
    ]);
  return [
    ...(['count', 'score', 'variance', 'z', 'pValue', 'tau'] as const).map(
      (quantity): Line => ['mannKendall', quantity, mannKendall[quantity]],
    ),
    ...corrected('hamedRao', hamedRao),
    ...corrected('yueWang', yueWang),
    ...(seasonal === undefined
      ? []
      : (['score', 'variance', 'z', 'pValue'] as const).map(
          (quantity): Line => [
            'seasonal',
            quantity,
            seasonal.ok ? seasonal.value[quantity] : seasonal.failure.kind,
          ],
        )),
    ['theilSen', 'slope', theilSen.slope],
    ['theilSen', 'intercept', theilSen.intercept],
    ['theilSen', 'lower', interval[0]],
    ['theilSen', 'upper', interval[1]],
    ['pettitt', 'year', pettitt.time],
    ['pettitt', 'statistic', pettitt.statistic],
    ['pettitt', 'pValue', pettitt.pValue],
    ['landmark', 'slopePerYear', landmark.slopePerYear],
    ['landmark', 'progressPerYear', landmark.progressPerYear],
  ];
}

function rateLines(made: Result<EventRates>): readonly Line[] {
  if (!made.ok) return [['poisson', 'rate', made.failure.kind]];
  const { events, years, poisson, dispersion, negativeBinomial, comparison } = made.value;
  const ratio = comparison?.ratio;
  return [
    ['poisson', 'events', events],
    ['poisson', 'years', years],
    ['poisson', 'rate', poisson.rate],
    ['poisson', 'lower', poisson.lower],
    ['poisson', 'upper', poisson.upper],
    ...(['mean', 'variance', 'index', 'statistic', 'degreesOfFreedom', 'pValue'] as const).map(
      (quantity): Line => [
        'dispersion',
        quantity,
        dispersion.ok ? dispersion.value[quantity] : dispersion.failure.kind,
      ],
    ),
    ...(['mean', 'momentSize', 'size', 'negativeLogLikelihood'] as const).map(
      (quantity): Line => [
        'negativeBinomial',
        quantity,
        negativeBinomial.ok ? negativeBinomial.value[quantity] : negativeBinomial.failure.kind,
      ],
    ),
    ...(ratio === undefined
      ? []
      : (['ratio', 'lower', 'upper', 'pValue'] as const).map(
          (quantity): Line => [
            'rateRatio',
            quantity,
            ratio.ok ? ratio.value[quantity] : ratio.failure.kind,
          ],
        )),
  ];
}
