import type { LossFigure } from '../assessment.ts';
import type { YearCoverage } from '../lossData.ts';
import type { Gap, QualityNote } from './qualityNote.ts';

/** The first year that the source covers evenly. */
export const EVEN_SINCE = 2000;

/** What notes are made from, whatever the answer looks like. */
export interface QualityFacts {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly withPartialYears: boolean;
  readonly coverage: YearCoverage;
  /** The figure of all rows together. */
  readonly whole: LossFigure;
  readonly countsEvents: boolean;
  /** An amount in dollars of the year, not a share of the same year's product. */
  readonly isMoneyOfYear: boolean;
  readonly baseline: {
    readonly year: number;
    readonly yearsUsed: number;
    readonly yearsAsked: number;
  };
  readonly areasWithoutEntries: readonly string[];
  /** Rows without a value, those without entries left out. */
  readonly rowGaps: readonly Gap[];
  /** Covered and closed years without a value. */
  readonly yearGaps: readonly Gap[];
}

/**
 * What to know about an answer before it is trusted. What is as it should be has no note.
 *
 * @param facts - about the answer
 * @returns notes in a fixed order
 * @cost O(years + gaps)
 * @source emdatDoc, known biases
 */
export function qualityNotes(facts: QualityFacts): readonly QualityNote[] {
  const { firstYear, lastYear, coverage, whole, baseline } = facts;
  const asked = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  const partial = asked.filter((year) => coverage.partialYears.includes(year));
  const outside = asked.filter((year) => year < coverage.firstYear || year > coverage.lastYear);
  const early = asked.filter((year) => year < EVEN_SINCE && !outside.includes(year));
  const { reported, entries } = whole;
  const notes: readonly (QualityNote | false)[] = [
    facts.countsEvents && { kind: 'country-events' },
    !facts.countsEvents &&
      entries > 0 &&
      reported < entries && {
        kind: 'coverage',
        reported,
        entries,
        percent: (100 * reported) / entries,
      },
    partial.length > 0 && {
      kind: 'partial-years',
      years: partial,
      count: facts.withPartialYears,
    },
    outside.length > 0 && { kind: 'years-not-covered', years: outside },
    early.length > 0 && { kind: 'before-2000', years: early },
    // a period without a value is compared with none
    typeof whole.value === 'number' &&
      baseline.yearsUsed < baseline.yearsAsked && { kind: 'short-baseline', ...baseline },
    facts.isMoneyOfYear && firstYear < lastYear && { kind: 'mixed-prices', firstYear, lastYear },
    facts.areasWithoutEntries.length > 0 && {
      kind: 'areas-without-entries',
      areas: facts.areasWithoutEntries,
    },
    facts.rowGaps.length > 0 && { kind: 'gaps', gaps: facts.rowGaps },
    facts.yearGaps.length > 0 && { kind: 'years-without-value', gaps: facts.yearGaps },
  ];
  return notes.filter((note) => note !== false);
}
