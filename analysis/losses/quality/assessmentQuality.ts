import type { LossAssessment, Quantity } from '../assessment.ts';
import type { YearCoverage } from '../lossData.ts';
import type { Gap, QualityNote } from './qualityNote.ts';
import { qualityNotes } from './qualityNotes.ts';

/**
 * What to know about an assessment of losses before its figures are trusted.
 *
 * @param assessment - the answer to a question about losses
 * @param coverage -   years of the source
 * @returns notes in a fixed order; `notesOfFigure` picks those of one figure
 * @cost O(areas + years)
 * @source emdatDoc, known biases
 */
export function assessmentQuality(
  { question, total, areas, years, areasWithoutEntries }: LossAssessment,
  coverage: YearCoverage,
): readonly QualityNote[] {
  const { measure, firstYear, lastYear, withPartialYears } = question;
  const last = years.findLast(({ partial }) => withPartialYears || !partial);
  const closed = years.filter(
    ({ year, partial }) => year <= coverage.lastYear && (withPartialYears || !partial),
  );
  return qualityNotes({
    firstYear,
    lastYear,
    withPartialYears,
    coverage,
    whole: total[measure],
    countsEvents: measure === 'events',
    isMoneyOfYear: measure === 'lossUsd',
    baseline: {
      year: last?.year ?? lastYear,
      yearsUsed: last?.baseline.yearsUsed ?? 0,
      yearsAsked: question.baselineYears,
    },
    areasWithoutEntries,
    rowGaps: gapsOf(
      areas
        .filter(({ area }) => !areasWithoutEntries.includes(area))
        .map(({ area, figures }) => [area, figures[measure].value]),
    ),
    yearGaps: gapsOf(
      closed
        .filter(({ year }) => year >= coverage.firstYear)
        .map(({ year, figures }) => [String(year), figures[measure].value]),
    ),
  });
}

/** Codes without a value, with their reasons. */
export function gapsOf(cells: readonly (readonly [string, Quantity])[]): readonly Gap[] {
  return cells.flatMap(([code, value]) =>
    typeof value === 'string' ? [{ code, reason: value }] : [],
  );
}
