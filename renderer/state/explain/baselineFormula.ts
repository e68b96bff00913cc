import type { Quantity } from '../../../analysis/losses/assessment.ts';
import type { ExplainedBaseline } from '../../../analysis/losses/explain/explainedLoss.ts';

/** How the numbers of a comparison are written. */
export interface BaselineWriters {
  readonly term: (value: number) => string;
  readonly result: (value: number) => string;
  /** A change in percent, with its sign. */
  readonly change: (percent: number) => string;
}

/**
 * The comparison of a year with the years before it, its numbers put in: the mean or the median
 * first, then the deviation in percent; none without a year before.
 */
export function baselineFormula(
  value: Quantity,
  baseline: ExplainedBaseline,
  statistic: 'mean' | 'median',
  write: BaselineWriters,
): readonly string[] {
  const before = baseline.before.flatMap((each) =>
    typeof each.value === 'number' ? [each.value] : [],
  );
  const middle = baseline[statistic];
  const deviation =
    statistic === 'mean' ? baseline.deviationPercent : baseline.deviationFromMedianPercent;
  if (typeof middle !== 'number') return [];
  const listed = before.map(write.term);
  return [
    statistic === 'mean'
      ? `(${listed.join(' + ')}) ÷ ${listed.length} = ${write.result(middle)}`
      : `median(${listed.join(', ')}) = ${write.result(middle)}`,
    ...(typeof value !== 'number' || typeof deviation !== 'number'
      ? []
      : [`100 × (${write.term(value)} ÷ ${write.term(middle)} − 1) = ${write.change(deviation)}`]),
  ];
}
