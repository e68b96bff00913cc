import { roundedBreaks } from '../../../../analysis/classify/roundedBreaks.ts';
import { column } from '../../../../analysis/column.ts';
import { hazardHeat } from '../../../../analysis/losses/figures/hazardHeat.ts';
import type { HeatMapSpec } from '../../../chart/spec.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** Classes that a reader can tell apart in cells. */
const MOST_CLASSES = 6;

/** The countries that rank highest against the hazards that struck any of them. */
export function heatSpec(inputs: FigureInputs, choices: LossFigureChoices): HeatMapSpec {
  const { assessment } = inputs;
  const { heatRows: count } = choices;
  const { say, names, ...frame } = figureFrame(inputs, { shown: { figure: 'heatMap', count } });
  const heat = hazardHeat(assessment, count);
  const all = heat.hazards.map((hazard, place) => {
    const values = heat.rows.map((row) => row.values[place]);
    const sum = values.reduce<number>(
      (whole, value) => whole + (typeof value === 'number' ? value : 0),
      0,
    );
    return { hazard, place, sum };
  });
  // Where nothing is above zero, the zeros and gaps are the answer.
  const struck = all.filter(({ sum }) => sum > 0);
  const columns = (struck.length > 0 ? struck : all).toSorted((one, other) => other.sum - one.sum);
  const rows = heat.rows.map(({ area, values }) => ({
    code: area,
    label: names.area(area),
    values: columns.map(({ place }) => values[place] ?? 'no-data'),
  }));
  return {
    ...frame,
    kind: 'heatMap',
    title: say('lossFigures.heatTitle', { measure: frame.measure, period: frame.period }),
    notes: [
      ...frame.notes,
      say('lossFigures.heatRows', { count: rows.length, left: heat.areasLeftOut }),
    ],
    rows,
    columns: columns.map(({ hazard }) => ({ code: hazard, label: names.hazard(hazard) })),
    classes: {
      method: 'rounded',
      breaks: roundedBreaks(column(rows.flatMap(({ values }) => values)), MOST_CLASSES),
      palette: 'viridis',
    },
    rowsAreAreas: true,
  };
}
