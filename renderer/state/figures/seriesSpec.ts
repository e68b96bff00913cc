import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { comparedBaseline } from '../../../analysis/losses/comparedBaseline.ts';
import type { SeriesSpec } from '../../chart/spec.ts';
import type { FigureFrame } from './figureFrame.ts';
import { titleAbout } from './titleAbout.ts';

/**
 * The measure year by year with the mean of the years before.
 *
 * @param area - the country that the assessment is of, or null for the whole set
 */
export function seriesSpec(
  { say, names, ...frame }: FigureFrame,
  assessment: LossAssessment,
  area: string | null,
): SeriesSpec {
  const { measure, baselineYears, baselineStatistic } = assessment.question;
  const title = say('figure.seriesTitle', { measure: frame.measure, period: frame.period });
  const short = assessment.years.findLast(
    ({ baseline }) => baseline.yearsUsed > 0 && baseline.yearsUsed < baseline.yearsAsked,
  );
  const shortNote =
    short === undefined
      ? []
      : [say('figure.shortBaseline', { year: short.year, asked: baselineYears })];
  return {
    ...frame,
    notes: [...frame.notes, ...shortNote],
    kind: 'series',
    title: titleAbout(title, { say, names }, assessment.question.hazards, area),
    years: assessment.years.map(({ year, partial, figures, baseline }) => ({
      year,
      value: figures[measure].value,
      partial,
      baseline: comparedBaseline(baseline, assessment.question).level,
      deviationPercent: comparedBaseline(baseline, assessment.question).deviationPercent,
      baselineYearsUsed: baseline.yearsUsed,
    })),
    baselineYears,
    ...(baselineStatistic === undefined ? {} : { baselineStatistic }),
    parts:
      area === null
        ? assessment.areas.map((row) => ({
            area: row.area,
            label: names.area(row.area),
            values: row.byYear,
          }))
        : [],
    emphasised: null,
  };
}
