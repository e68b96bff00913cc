import { roundedBreaks } from '../../../analysis/classify/roundedBreaks.ts';
import { column } from '../../../analysis/column.ts';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { baseMaps } from '../../chart/baseMaps.ts';
import type { BaseMapId, ChoroplethSpec } from '../../chart/spec.ts';
import type { FigureFrame } from './figureFrame.ts';
import { titleAbout } from './titleAbout.ts';

/** Classes that a reader can tell apart on a map. */
const mostClasses = 6;

/** A map of the question's measure. */
export function choroplethSpec(
  { say, names, ...frame }: FigureFrame,
  assessment: LossAssessment,
  baseMap: BaseMapId,
): ChoroplethSpec {
  const { measure, hazards } = assessment.question;
  const areas = assessment.areas.map(({ area, figures }) => ({
    area,
    label: names.area(area),
    value: figures[measure].value,
  }));
  return {
    ...frame,
    kind: 'choropleth',
    title: titleAbout(
      say('figure.mapTitle', { measure: frame.measure, period: frame.period }),
      { say, names },
      hazards,
    ),
    baseMap: baseMaps[baseMap],
    areas,
    classes: {
      method: 'rounded',
      breaks: roundedBreaks(column(areas.map(({ value }) => value)), mostClasses),
      palette: 'viridis',
    },
  };
}
