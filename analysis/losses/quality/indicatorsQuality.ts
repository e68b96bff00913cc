import type { LossIndicators } from '../indicators/lossIndicator.ts';
import { isMoney, isRate, priceLevelOf, rateRules } from '../indicators/measures.ts';
import { yearlyMeasureOf } from '../indicators/numeratorOf.ts';
import type { YearCoverage } from '../lossData.ts';
import { gapsOf } from './assessmentQuality.ts';
import type { QualityNote } from './qualityNote.ts';
import { qualityNotes } from './qualityNotes.ts';

/**
 * What to know about an answer on indicators before its figures are trusted.
 *
 * @param answer -   indicators of any grouping
 * @param coverage - years of the source
 * @returns notes in a fixed order
 * @cost O(rows)
 * @source emdatDoc, known biases
 */
export function indicatorsQuality(
  { question, rows, total, areasWithoutEntries }: LossIndicators,
  coverage: YearCoverage,
): readonly QualityNote[] {
  const { measure, firstYear, lastYear, withPartialYears, dimension } = question;
  const yearly = yearlyMeasureOf(measure);
  const above = isRate(yearly) ? rateRules[yearly].above : yearly;
  const below = isRate(yearly) ? rateRules[yearly].below : undefined;
  const isShareOfProduct = below !== undefined && isMoney(below);
  const isOfYear =
    above !== 'distinctEvents' && isMoney(above) && priceLevelOf[above] === 'current';
  const inTime = dimension === 'year' || dimension === 'decade';
  const gaps = gapsOf(
    rows
      .filter(
        ({ code, firstYear: year }) =>
          !areasWithoutEntries.includes(code) &&
          !(dimension === 'year' && (year > coverage.lastYear || year < coverage.firstYear)) &&
          !(dimension === 'year' && !withPartialYears && coverage.partialYears.includes(year)),
      )
      .map(({ code, figures }) => [code, figures[measure].value]),
  );
  return qualityNotes({
    firstYear,
    lastYear,
    withPartialYears,
    coverage,
    whole: total.figures[measure],
    countsEvents: above === 'events',
    isMoneyOfYear: isOfYear && !isShareOfProduct,
    baseline: {
      year: firstYear,
      yearsUsed: total.before.yearsUsed,
      yearsAsked: total.before.yearsAsked,
    },
    areasWithoutEntries,
    rowGaps: inTime ? [] : gaps,
    yearGaps: inTime ? gaps : [],
  });
}
