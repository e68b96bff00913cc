import type { YearLosses } from '../../../analysis/losses/assessment.ts';
import { comparedBaseline } from '../../../analysis/losses/comparedBaseline.ts';
import type { Losses } from '../../state/useLosses.ts';

/** One year against the mean or median of the years before it, or why there is none. */
export function deviationSentence(year: YearLosses, losses: Losses): string {
  const { say, write, measure } = losses;
  const { yearsUsed, yearsAsked } = year.baseline;
  const { statistic, level, deviationPercent } = comparedBaseline(
    year.baseline,
    losses.assessment.question,
  );
  const value = losses.quantity(year.figures[measure].value);
  if (typeof level !== 'number' || typeof deviationPercent !== 'number') {
    const reason = typeof deviationPercent === 'number' ? level : deviationPercent;
    return say('series.noDeviation', {
      year: year.year,
      value,
      reason: typeof reason === 'number' ? '' : say(`missing.${reason}`),
    });
  }
  return say(yearsUsed < yearsAsked ? 'series.deviationShort' : 'series.deviation', {
    year: year.year,
    value,
    percent: write.change(deviationPercent),
    used: yearsUsed,
    asked: yearsAsked,
    mean: write.full(level),
    statistic: say(`lossFigures.${statistic}`),
  });
}
