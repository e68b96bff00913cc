import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { RankingSpec } from '../../chart/spec.ts';
import { byRank } from '../byRank.ts';
import type { FigureFrame } from './figureFrame.ts';
import { titleAbout } from './titleAbout.ts';

/** Bars of the countries with the greatest values; countries without a value have no bar. */
export function rankingSpec(
  { say, names, ...frame }: FigureFrame,
  assessment: LossAssessment,
  most: number,
): RankingSpec {
  const { measure, hazards } = assessment.question;
  const ranked = byRank(assessment.areas).filter(({ rank }) => typeof rank === 'number');
  const shown = ranked.slice(0, most);
  return {
    ...frame,
    kind: 'ranking',
    title: titleAbout(
      say('figure.rankingTitle', {
        measure: frame.measure,
        period: frame.period,
        // Of all that are ranked none are the highest.
        count: shown.length < ranked.length ? shown.length : 0,
      }),
      { say, names },
      hazards,
    ),
    areas: shown.map(({ area, figures, rank }) => ({
      area,
      label: names.area(area),
      value: figures[measure].value,
      rank,
      interval: null,
    })),
    ranked: ranked.length,
    classes: null,
  };
}
