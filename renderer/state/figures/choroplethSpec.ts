import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { baseMaps } from '../../chart/baseMaps.ts';
import { lossClasses } from '../../chart/lossClasses.ts';
import type { BaseMapId, ChoroplethSpec } from '../../chart/spec.ts';
import type { FigureFrame } from './figureFrame.ts';

/** A map of the question's measure. */
export function choroplethSpec(
  { say, names, ...frame }: FigureFrame,
  assessment: LossAssessment,
  baseMap: BaseMapId,
): ChoroplethSpec {
  const { measure } = assessment.question;
  const areas = assessment.areas.map(({ area, figures }) => ({
    area,
    label: names.area(area),
    value: figures[measure].value,
  }));
  return {
    ...frame,
    kind: 'choropleth',
    title: say('figure.mapTitle', { measure: frame.measure, period: frame.period }),
    baseMap: baseMaps[baseMap],
    areas,
    classes: lossClasses(areas.map(({ value }) => value)),
  };
}
