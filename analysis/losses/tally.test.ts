import { describe, expect, it } from 'vitest';
import { tally } from './tally.ts';
import { entriesOf, madeUpLosses } from './testing/lossData.ts';

// two areas from 2018 on, three years: cell = area · 3 + year
const span = { firstYear: 2018, years: 3 };

describe('tally', () => {
  it('adds rows up by area and year, and counts who reports', () => {
    const counted = tally(madeUpLosses().entries, 2, span);
    expect([...counted.filled]).toEqual([0, 1, 2, 5]);
    expect([...counted.entries]).toEqual([1, 2, 1, 0, 0, 1]);
    expect([...counted.events.sum]).toEqual([2, 2, 3, 0, 0, 1]);
    // in 2019 the flood has 20 deaths and the storm 4; B reports none
    expect([...counted.deaths.sum]).toEqual([10, 24, 6, 0, 0, 0]);
    expect([...counted.deaths.reported]).toEqual([1, 2, 1, 0, 0, 0]);
    expect([...counted.affected.reported]).toEqual([1, 1, 1, 0, 0, 1]);
    expect([...counted.lossUsd.sum]).toEqual([1000, 3000, 0, 0, 0, 500]);
  });

  it('takes one hazard alone', () => {
    const storms = tally(madeUpLosses().entries, 2, span, 1);
    expect([...storms.filled]).toEqual([1, 2]);
    expect([...storms.deaths.sum]).toEqual([0, 4, 6, 0, 0, 0]);
  });

  it('leaves rows of other years out', () => {
    const late = tally(madeUpLosses().entries, 2, { firstYear: 2020, years: 1 });
    expect([...late.filled]).toEqual([0, 1]);
    expect([...late.events.sum]).toEqual([3, 1]);
  });

  it('adds small numbers to great ones without losing them', () => {
    const rows = [1e16, 1, 1, -1e16].map(
      (loss): readonly [number, number, number, number, null, null, number] => [
        0,
        2018,
        0,
        1,
        null,
        null,
        loss,
      ],
    );
    expect(tally(entriesOf(rows), 1, span).lossUsd.sum[0]).toBe(2);
  });
});
