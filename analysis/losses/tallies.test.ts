import { describe, expect, it } from 'vitest';
import { tallies } from './tallies.ts';
import { tally } from './tally.ts';
import { madeUpLosses } from './testing/lossData.ts';

const span = { firstYear: 2018, years: 3 };

describe('tallies', () => {
  it('are those of all rows and of each hazard alone', () => {
    const { entries } = madeUpLosses();
    const made = tallies(entries, 2, span, 2);
    expect(made.all).toEqual(tally(entries, 2, span));
    expect(made.of(0)).toEqual(tally(entries, 2, span, 0));
    expect(made.of(1)).toEqual(tally(entries, 2, span, 1));
    expect(() => made.of(2)).toThrow('needs a hazard below 2, got 2');
  });

  it('are made once for the same rows and years, and anew for others', () => {
    const { entries } = madeUpLosses();
    const made = tallies(entries, 2, span, 2);
    expect(tallies(entries, 2, { ...span }, 2)).toBe(made);
    const late = tallies(entries, 2, { firstYear: 2020, years: 1 }, 2);
    expect(late.all).toEqual(tally(entries, 2, { firstYear: 2020, years: 1 }));
    expect(tallies({ ...entries }, 2, span, 2)).not.toBe(made);
  });
});
