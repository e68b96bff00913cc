import type { YearLosses } from '../../../analysis/losses/assessment.ts';
import type { Losses } from '../../state/useLosses.ts';

/** One year against the mean of the years before it, or why there is no such mean. */
export function deviationSentence(year: YearLosses, losses: Losses): string {
  const { say, write, measure } = losses;
  const { mean, deviationPercent, yearsUsed, yearsAsked } = year.baseline;
  const value = losses.quantity(year.figures[measure].value);
  if (typeof mean !== 'number' || typeof deviationPercent !== 'number') {
    const reason = typeof deviationPercent === 'number' ? mean : deviationPercent;
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
    mean: write.full(mean),
  });
}
