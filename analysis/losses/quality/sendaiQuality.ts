import type { YearCoverage } from '../lossData.ts';
import { type SendaiAssessment, sendaiPeriods } from '../sendai/sendaiProgress.ts';
import type { QualityNote } from './qualityNote.ts';
import { qualityNotes } from './qualityNotes.ts';

/**
 * What to know about progress of the targets before it is trusted: years that are not there yet,
 * areas without entries or without a comparison. Each mean says by itself how many years it has.
 *
 * @param answer -   progress of a set
 * @param coverage - years of the source
 * @returns notes in a fixed order
 * @cost O(areas)
 * @source emdatDoc, known biases
 */
export function sendaiQuality(
  { question, rows, areasWithoutEntries }: SendaiAssessment,
  coverage: YearCoverage,
): readonly QualityNote[] {
  return qualityNotes({
    firstYear: sendaiPeriods.baseline.firstYear,
    lastYear: sendaiPeriods.current.lastYear,
    withPartialYears: question.withPartialYears,
    coverage,
    whole: { value: 'not-applicable', reported: 0, entries: 0 },
    countsEvents: false,
    isMoneyOfYear: false,
    baseline: { year: sendaiPeriods.current.firstYear, yearsUsed: 0, yearsAsked: 0 },
    areasWithoutEntries,
    rowGaps: rows
      .filter(({ code }) => !areasWithoutEntries.includes(code))
      .flatMap(({ code, targets }) =>
        Object.entries(targets).flatMap(([indicator, { changePercent }]) =>
          typeof changePercent === 'string'
            ? [{ code: `${code} ${indicator}`, reason: changePercent }]
            : [],
        ),
      ),
    yearGaps: [],
  });
}
