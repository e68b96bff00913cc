import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessLosses } from './assessLosses.ts';
import type { LossAssessment, Quantity } from './assessment.ts';
import type { LossQuestion } from './question.ts';
import { type Entry, economyOf, entriesOf } from './testing/lossData.ts';

const AREAS = ['AAA', 'BBB', 'CCC', 'DDD'];
const HAZARDS = ['flood', 'storm', 'drought'];
const reported = fc.option(fc.nat({ max: 1_000_000 }), { nil: null, freq: 3 });
const entry: fc.Arbitrary<Entry> = fc.tuple(
  fc.nat({ max: AREAS.length - 1 }),
  fc.integer({ min: 2000, max: 2010 }),
  fc.nat({ max: HAZARDS.length - 1 }),
  fc.integer({ min: 1, max: 9 }),
  reported,
  reported,
  reported,
);
const rows = fc.array(entry, { maxLength: 60 });
const settings = { seed: 20261121, numRuns: 60 };

const question: LossQuestion = {
  countrySet: 'MADE_UP',
  hazards: HAZARDS,
  firstYear: 2004,
  lastYear: 2010,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: true,
};

function assess(entries: readonly Entry[]): LossAssessment {
  const result = assessLosses(
    {
      areas: AREAS,
      covered: AREAS.map(() => true),
      coverage: { firstYear: 2000, lastYear: 2010, partialYears: [] },
      knownHazards: HAZARDS,
      entries: entriesOf(entries),
      economy: economyOf(
        AREAS.flatMap((_, area) =>
          Array.from({ length: 11 }, (__, year) => [area, 2000 + year, 1e6, 1e9] as const),
        ),
      ),
    },
    question,
  );
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const plain = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : 0);
const added = (quantities: readonly Quantity[]): number =>
  quantities.reduce<number>((total, quantity) => total + plain(quantity), 0);

describe('assessLosses', () => {
  it('adds to the same total by area, by year and by hazard', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const { areas, years, hazards, total } = assess(entries);
        for (const measure of ['events', 'deaths', 'affected', 'lossUsd'] as const) {
          for (const groups of [areas, years, hazards]) {
            expect(added(groups.map(({ figures }) => figures[measure].value))).toBe(
              plain(total[measure].value),
            );
            expect(added(groups.map(({ figures }) => figures[measure].reported))).toBe(
              total[measure].reported,
            );
          }
        }
      }),
      settings,
    );
  });

  it('does not care in which order the entries come', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        expect(assess(entries.toReversed())).toEqual(assess(entries));
      }),
      settings,
    );
  });

  it('does not move when an entry without any report is left out, but for its events and count', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const silent: Entry = [0, 2005, 0, 1, null, null, null];
        const before = assess(entries).total.deaths;
        const after = assess([...entries, silent]).total.deaths;
        expect(after.reported).toBe(before.reported);
        expect(after.entries).toBe(before.entries + 1);
        if (before.reported > 0) expect(after.value).toBe(before.value);
        else expect(after.value).toBe('not-reported');
      }),
      settings,
    );
  });

  it('shares out exactly one hundred percent, or nothing', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const shares = assess(entries).hazards.map(({ sharePercent }) => plain(sharePercent));
        const hundredths = shares.reduce((total, share) => total + Math.round(share * 100), 0);
        expect([0, 10_000]).toContain(hundredths);
      }),
      settings,
    );
  });

  it('never answers with a number that is not finite', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        JSON.stringify(assess(entries), (_, value: unknown) => {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          return value;
        });
      }),
      settings,
    );
  });
});
