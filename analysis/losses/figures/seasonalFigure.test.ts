import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { valueOf } from '../../testing/reference.ts';
import { type MonthlyLosses, seasonalFigure } from './seasonalFigure.ts';

type Row = readonly [year: number, month: number, events: number, deaths: number | null];

function monthly(rows: readonly Row[]): MonthlyLosses {
  const none = { sum: column(rows.map(() => 0)), reported: new Int32Array(rows.length) };
  return {
    year: Int32Array.from(rows, ([year]) => year),
    month: Int32Array.from(rows, ([, month]) => month),
    events: Float64Array.from(rows, ([, , events]) => events),
    deaths: {
      sum: column(rows.map(([, , , deaths]) => deaths ?? 0)),
      reported: Int32Array.from(rows, ([, , , deaths]) => (deaths === null ? 0 : 1)),
    },
    affected: none,
    lossUsd: none,
  };
}

const span = { of: 'events', firstYear: 2000, lastYear: 2002, lastMonth: 12 } as const;

describe('seasonalFigure', () => {
  it('compares each month with the same month of other years', () => {
    // Januaries rise 1, 2, 3; Julys stay at 9; the other months have none
    const figure = seasonalFigure(
      monthly([
        [2000, 1, 1, 5],
        [2001, 1, 2, null],
        [2002, 1, 3, 8],
        [2000, 7, 9, 0],
        [2001, 7, 9, 0],
        [2002, 7, 9, 0],
        [2001, 0, 4, 7],
      ]),
      span,
    );
    expect(figure.undated).toBe(4);
    expect(figure.rows.map(({ measure }) => measure)).toEqual(['events', 'deaths']);
    const [events, deaths] = figure.rows;
    // S = 3; only the Januaries vary: Var = 3 · 2 · 11 / 18; z = 2 / √Var
    const within = valueOf(events?.within ?? none());
    expect(within.score).toBe(3);
    expect(within.variance).toBeCloseTo(66 / 18, 12);
    expect(within.z).toBeCloseTo(2 / Math.sqrt(66 / 18), 12);
    expect(events?.months).toBe(36);
    // the first July is the seventh month, the deaths of the second January are not reported
    expect(events?.values.slice(0, 8)).toEqual([1, 0, 0, 0, 0, 0, 9, 0]);
    expect(deaths?.values[12]).toBe('not-reported');
    expect(events?.sums).toEqual([6, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0]);
    // the January whose deaths nobody reports is a gap, not zero: 5 and 8 remain
    expect(deaths?.months).toBe(35);
    expect(deaths?.sums[0]).toBe(13);
    expect(valueOf(deaths?.within ?? none()).score).toBe(1);
    // all months in one row: the Julys stand out, and nothing rises
    expect(valueOf(events?.plain ?? none()).pValue).toBeGreaterThan(0.5);
  });

  it('ends with the last month that is closed', () => {
    const rows = monthly([
      [2000, 3, 1, 1],
      [2001, 3, 1, 1],
      [2001, 4, 5, 5],
    ]);
    const figure = seasonalFigure(rows, { ...span, lastYear: 2001, lastMonth: 3 });
    expect(figure.rows[0]?.months).toBe(15);
    expect(figure.rows[0]?.sums[3]).toBe(0);
  });

  it('refuses a single year, of which no month has another', () => {
    const figure = seasonalFigure(monthly([[2000, 3, 1, 1]]), { ...span, lastYear: 2000 });
    expect(figure.rows[0]?.within).toMatchObject({ failure: { kind: 'too-few-values' } });
  });
});

function none(): never {
  throw new Error('no such row');
}
