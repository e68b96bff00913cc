import { expect, it } from 'vitest';
import type { ChartSpec } from '../../chart/spec.ts';
import { numberOfMark } from './numberOfMark.ts';

const context = {
  measure: 'deathsPerMillion',
  hazards: ['flood', 'storm'],
  deviationYear: 2021,
  area: null,
} as const;

/** A figure of which only the kind decides. */
const of = (kind: ChartSpec['kind']): ChartSpec => ({ kind }) as ChartSpec;
const whole = { measure: 'deathsPerMillion', area: null, year: null, hazard: null };

it('knows the number that a mark stands for', () => {
  const cell = (row: string, column: string) => ({ kind: 'cell', row, column }) as const;
  expect(numberOfMark(of('heatMap'), cell('PAK', 'flood'), context)).toEqual({
    ...whole,
    area: 'PAK',
    hazard: 'flood',
  });
  // A rate cannot be stacked: the mark is its numerator.
  expect(numberOfMark(of('stackedBars'), cell('2010', 'storm'), context)).toEqual({
    ...whole,
    measure: 'deaths',
    year: 2010,
    hazard: 'storm',
  });
  expect(numberOfMark(of('exceedanceCurve'), cell('PAK', '2005'), context)).toEqual({
    ...whole,
    area: 'PAK',
    year: 2005,
  });
  expect(numberOfMark(of('deviationBars'), { kind: 'item', code: 'flood' }, context)).toEqual({
    ...whole,
    year: 2021,
    hazard: 'flood',
  });
  expect(numberOfMark(of('treemap'), { kind: 'area', area: 'PAK' }, context)).toEqual({
    ...whole,
    area: 'PAK',
  });
});

it('knows what one number in the table of a figure stands for', () => {
  const cell = (row: string, column: string) => ({ kind: 'cell', row, column }) as const;
  expect(numberOfMark(of('treemap'), cell('PAK', 'flood'), context)).toEqual({
    ...whole,
    area: 'PAK',
    hazard: 'flood',
  });
  expect(numberOfMark(of('smallMultiples'), cell('PAK', '2005'), context)).toEqual({
    ...whole,
    area: 'PAK',
    year: 2005,
  });
  // The measure of the question comes first, then the others in their order.
  expect(numberOfMark(of('tableFigure'), cell('PAK', '0'), context)).toEqual({
    ...whole,
    area: 'PAK',
  });
  expect(numberOfMark(of('tableFigure'), cell('PAK', '2'), context)).toEqual({
    ...whole,
    measure: 'deaths',
    area: 'PAK',
  });
  expect(numberOfMark(of('tableFigure'), cell('flood', '0'), context)).toEqual({
    ...whole,
    hazard: 'flood',
  });
  const flows = {
    kind: 'sankey',
    nodes: [
      { node: 'asia', isArea: false },
      { node: 'PAK', isArea: true },
    ],
  } as unknown as ChartSpec;
  expect(numberOfMark(flows, cell('asia', 'PAK'), context)).toEqual({ ...whole, area: 'PAK' });
  expect(numberOfMark(flows, cell('PAK', 'storm'), context)).toEqual({
    ...whole,
    area: 'PAK',
    hazard: 'storm',
  });
  expect(numberOfMark(flows, cell('PAK', 'other'), context)).toBe(null);
});

it('gives a year of the series the country that it is of', () => {
  expect(
    numberOfMark(of('series'), { kind: 'year', year: 2005 }, { ...context, area: 'PAK' }),
  ).toEqual({ ...whole, area: 'PAK', year: 2005 });
});

it('has none for several hazards together', () => {
  const rare = { kind: 'cell', row: '2010', column: 'other' } as const;
  expect(numberOfMark(of('stackedBars'), rare, context)).toBe(null);
});
