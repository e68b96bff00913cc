import { expect, it } from 'vitest';
import type { LossFigureSpec } from '../figures/losses/hoverLines.ts';
import { numberOfMark } from './numberOfMark.ts';

const context = {
  measure: 'deathsPerMillion',
  hazards: ['flood', 'storm'],
  deviationYear: 2021,
} as const;

/** A figure of which only the kind decides. */
const of = (kind: LossFigureSpec['kind']): LossFigureSpec => ({ kind }) as LossFigureSpec;
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

it('has none for several hazards together', () => {
  const rare = { kind: 'cell', row: '2010', column: 'other' } as const;
  expect(numberOfMark(of('stackedBars'), rare, context)).toBe(null);
});
