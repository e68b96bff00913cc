import { describe, expect, it } from 'vitest';
import { assessLosses } from './assessLosses.ts';
import { dataOfArea } from './dataOfArea.ts';
import type { LossQuestion } from './question.ts';
import { madeUpQuestion } from './testing/assessed.ts';
import { madeUpLosses } from './testing/lossData.ts';

const question: LossQuestion = { ...madeUpQuestion, firstYear: 2019, lastYear: 2020 };

describe('dataOfArea', () => {
  const data = madeUpLosses();
  const whole = assessLosses(data, question);
  if (!whole.ok) throw new Error(whole.failure.message);

  it.each(data.areas)('of %s adds up to what the whole set gives for it', (area) => {
    const one = assessLosses(dataOfArea(data, area), question);
    if (!one.ok) throw new Error(one.failure.message);
    const row = whole.value.areas.find((each) => each.area === area);
    expect(one.value.total).toEqual(row?.figures);
    expect(one.value.areas.map((each) => each.area)).toEqual([area]);
    expect(row?.byYear).toEqual(one.value.years.map(({ figures }) => figures.deaths.value));
  });

  it('refuses an area that is not of the set', () => {
    expect(() => dataOfArea(data, 'XXX')).toThrow('needs a member of the set, got XXX');
  });
});
