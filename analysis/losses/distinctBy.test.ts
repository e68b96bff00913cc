import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessLosses } from './assessLosses.ts';
import type { LossAssessment } from './assessment.ts';
import { dataOfArea } from './dataOfArea.ts';
import type { LossData } from './lossData.ts';
import type { LossQuestion } from './question.ts';
import { madeUpQuestion } from './testing/assessed.ts';
import { distinctEntriesOf, type ListedEvent } from './testing/listedEvents.ts';
import { economyOf, entriesOf } from './testing/lossData.ts';

const question: LossQuestion = {
  ...madeUpQuestion,
  firstYear: 2001,
  lastYear: 2003,
  measure: 'distinctEvents',
};

function dataOf(events: readonly ListedEvent[]): LossData {
  return {
    areas: ['AAA', 'BBB', 'CCC'],
    covered: [true, true, true],
    coverage: { firstYear: 2001, lastYear: 2003, partialYears: [] },
    knownHazards: ['flood', 'storm'],
    entries: distinctEntriesOf(events),
    economy: economyOf([]),
  };
}

function assess(data: LossData): LossAssessment {
  const answer = assessLosses(data, question);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

// one storm in three areas, one flood that a storm followed, one flood in one area
const five: readonly ListedEvent[] = [
  ['a', 0, 2001, 1],
  ['a', 1, 2001, 1],
  ['a', 2, 2002, 1],
  ['b', 0, 2001, 0],
  ['b', 0, 2001, 1],
  ['c', 0, 2001, 0],
];

describe('distinctBy', () => {
  it('counts an event of three areas once for the world and once in each area', () => {
    const { areas, hazards, total, years } = assess(dataOf(five));
    expect(total.events.value).toBe(6);
    expect(total.distinctEvents.value).toBe(3);
    expect(areas.map(({ figures }) => figures.distinctEvents.value)).toEqual([3, 1, 1]);
    expect(areas.map(({ figures }) => figures.events.value)).toEqual([4, 1, 1]);
    expect(years.map(({ figures }) => figures.distinctEvents.value)).toEqual([3, 1, 0]);
    expect(hazards.map(({ figures }) => figures.distinctEvents.value)).toEqual([2, 2]);
    expect(areas[0]?.byYear).toEqual([3, 0, 0]);
  });

  it('counts for one area alone what the set has for it', () => {
    const alone = assess(dataOfArea(dataOf(five), 'BBB'));
    expect(alone.total.distinctEvents.value).toBe(1);
  });

  it('is a gap where the source lists no events', () => {
    const entries = entriesOf([[0, 2001, 0, 1, null, null, null]]);
    expect(assess({ ...dataOf(five), entries }).total.distinctEvents.value).toBe('not-applicable');
  });

  const listed: fc.Arbitrary<ListedEvent> = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.nat(2),
    fc.integer({ min: 2001, max: 2003 }),
    fc.nat(1),
  );

  it('equals a count with sets, and is at most the country-events', () => {
    fc.assert(
      fc.property(fc.array(listed, { maxLength: 40 }), (events) => {
        const { areas, hazards, total, years } = assess(dataOf(events));
        const count = (keep: (event: ListedEvent) => boolean): number =>
          new Set(events.filter(keep).map(([id]) => id)).size;
        expect(total.distinctEvents.value).toBe(count(() => true));
        expect(Number(total.distinctEvents.value)).toBeLessThanOrEqual(Number(total.events.value));
        areas.forEach(({ figures, byYear }, area) => {
          expect(figures.distinctEvents.value).toBe(count((event) => event[1] === area));
          byYear.forEach((value, year) => {
            expect(value).toBe(count((event) => event[1] === area && event[2] === 2001 + year));
          });
        });
        years.forEach(({ figures, year }) => {
          expect(figures.distinctEvents.value).toBe(count((event) => event[2] === year));
        });
        hazards.forEach(({ figures }, hazard) => {
          expect(figures.distinctEvents.value).toBe(count((event) => event[3] === hazard));
        });
      }),
    );
  });
});
