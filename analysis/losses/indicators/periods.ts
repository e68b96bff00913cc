import type { IndicatorDimension } from './indicatorQuestion.ts';

/** The years that one row stands for. */
export interface Period {
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The periods that the rows of a dimension stand for: single years, decades cut to the question's
 * years, or the question's years as a whole.
 *
 * @param dimension - what rows stand for
 * @param firstYear - of the question
 * @param lastYear -  inclusive
 * @example periods('decade', 2008, 2011) // 2000s: 2008 to 2009, 2010s: 2010 to 2011
 */
export function periods(
  dimension: IndicatorDimension,
  firstYear: number,
  lastYear: number,
): readonly Period[] {
  if (dimension !== 'year' && dimension !== 'decade') return [{ code: '', firstYear, lastYear }];
  const found: Period[] = [];
  let year = firstYear;
  while (year <= lastYear) {
    const last = dimension === 'year' ? year : Math.min(lastYear, year - (year % 10) + 9);
    const code = dimension === 'year' ? String(year) : `${year - (year % 10)}s`;
    found.push({ code, firstYear: year, lastYear: last });
    year = last + 1;
  }
  return found;
}
