import { describe, expect, it } from 'vitest';
import { column } from '../../../analysis/column.ts';
import { meanOfTwo } from '../testing/meanOfTwo.ts';
import { nothingOpened } from '../testing/nothingOpened.ts';
import { buildRanksFigure } from './rankFigures.ts';

const table = {
  areas: ['A', 'B', 'C', 'D'],
  columns: new Map([
    ['x', column([9, 5, 3, 1])],
    ['y', column([1, 2, 8, 9])],
  ]),
};

const builds = [1, 3].map((weight) => ({
  id: String(weight),
  name: String(weight),
  key: null,
  built: meanOfTwo(table, weight),
}));
const figureOf = (ranksWithin: 'all' | 'set') =>
  buildRanksFigure(
    {
      opened: nothingOpened,
      built: meanOfTwo(table, 1),
      language: 'en',
      locale: 'en-GB',
      programVersion: '0',
      year: null,
      scope: { areas: new Set(['B', 'C']), ranksWithin, year: null },
      areas: ['A', 'C'],
    },
    builds,
  );
const note =
  'Ranks are within the country set of the Index screen; countries outside of it have none.';

describe('ranks in each build', () => {
  it('among all countries are those of countries outside of the set shown as well', () => {
    // Means 5, 3.5, 5.5, 5; with x three times 7, 4.25, 4.25, 3.
    const figure = figureOf('all');
    expect(figure?.areas.map(({ area, ranks }) => [area, ranks])).toEqual([
      ['A', [2, 1]],
      ['C', [1, 2]],
    ]);
    expect(figure?.notes).not.toContain(note);
  });
  it('within a set are missing outside of it, and the figure says why', () => {
    const figure = figureOf('set');
    expect(figure?.areas.map(({ area, ranks }) => [area, ranks])).toEqual([
      ['A', ['no-data', 'no-data']],
      ['C', [1, 1]],
    ]);
    expect(figure?.notes).toContain(note);
  });
});
