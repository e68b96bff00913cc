import type { TableFigureSpec } from '../../../chart/spec.ts';
import { hazardsShown } from '../../hazardsShown.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** The hazards of the list on screen as a table for print, with their shares and coverage. */
export function hazardTableSpec(inputs: FigureInputs): TableFigureSpec {
  const { question } = inputs.assessment;
  const { say, names, ...frame } = figureFrame(inputs, { shown: { figure: 'hazards' } });
  const { measure } = question;
  const size = (quantity: number | string): number => (typeof quantity === 'number' ? quantity : 0);
  const rows = hazardsShown(inputs.assessment).toSorted(
    (one, other) => size(other.figures[measure].value) - size(one.figures[measure].value),
  );
  return {
    ...frame,
    kind: 'tableFigure',
    title: say('hazards.figureTitle', { measure: frame.measure, period: frame.period }),
    areaHeading: say('hazards.hazard'),
    columns: [
      {
        heading: frame.measure,
        unit: frame.unit,
        fractionDigits: frame.numbers.fractionDigits,
      },
      { heading: say('hazards.share'), unit: '%', fractionDigits: 2, isShare: true },
      { heading: say('hazards.reported'), unit: '', fractionDigits: 0 },
      { heading: say('hazards.entries'), unit: '', fractionDigits: 0 },
    ],
    rows: rows.map(({ hazard, figures, sharePercent }) => {
      const { value, reported, entries } = figures[measure];
      return {
        area: hazard,
        label: names.hazard(hazard),
        rank: 'not-applicable',
        values: [value, sharePercent, reported, entries],
      };
    }),
  };
}
