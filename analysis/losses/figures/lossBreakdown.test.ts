import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import type { LossData } from '../lossData.ts';
import { assessed, madeUpQuestion } from '../testing/assessed.ts';
import { entriesOf, madeUpLosses } from '../testing/lossData.ts';
import { lossBreakdown } from './lossBreakdown.ts';

const question = madeUpQuestion;

const plain = (value: number | string | undefined): number =>
  typeof value === 'number' ? value : 0;

describe('lossBreakdown', () => {
  for (const measure of ['events', 'deaths', 'affected', 'lossUsd'] as const) {
    it(`splits the ${measure} of each year into hazards that add up to it`, () => {
      const asked = { ...question, measure };
      const { hazards, years } = valueOf(lossBreakdown(madeUpLosses(), asked));
      const whole = assessed(asked);
      expect(years).toEqual(whole.years.map(({ year }) => year));
      whole.years.forEach(({ figures }, place) => {
        const sum = hazards.reduce((total, { amounts }) => total + plain(amounts[place]), 0);
        expect(sum).toBe(plain(figures[measure].value));
      });
    });
  }

  it('sets a hazard and an area against their years before as a question for it alone does', () => {
    const { hazards, areas } = valueOf(lossBreakdown(madeUpLosses(), question));
    const floods: LossData = {
      ...madeUpLosses(),
      entries: entriesOf([
        [0, 2018, 0, 2, 10, 100, 1000],
        [0, 2019, 0, 1, 20, null, null],
        [0, 2021, 0, 9, 90, 900, 9000],
        [1, 2020, 0, 1, null, 30, 500],
      ]),
    };
    const alone = assessed({ ...question, hazards: ['flood'] }, floods);
    expect(hazards[0]?.before).toEqual(alone.years.map(({ baseline }) => baseline));
    expect(hazards[0]?.values).toEqual([10, 20, 'not-reported', 90]);
    expect(areas.map(({ area }) => area)).toEqual(['AAA', 'BBB', 'CCC']);
    expect(areas[2]?.before[0]?.deviationPercent).toBe('not-covered');
  });

  it('takes the mean population of the years asked for', () => {
    const { areas } = valueOf(lossBreakdown(madeUpLosses(), { ...question, firstYear: 2019 }));
    expect(areas.map(({ population }) => population)).toEqual([2_000_000, 1_000_000, 7_000_000]);
  });

  it('stacks the numerator of a rate', () => {
    const made = valueOf(
      lossBreakdown(madeUpLosses(), { ...question, measure: 'lossPercentOfGdp' }),
    );
    expect(made.of).toBe('lossUsd');
  });
});
