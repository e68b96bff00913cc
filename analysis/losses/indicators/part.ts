import type { MissingReason } from '../../column.ts';
import type { Groupings } from '../groupings.ts';
import type { YearCoverage } from '../lossData.ts';
import type { CellGroupings } from './cellGroupings.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import type { IndicatorTally } from './indicatorTally.ts';
import type { IndicatorDenominators } from './periodFigures.ts';
import type { Period } from './periods.ts';

/** A part of the source that some rows are made of: all of it, or one hazard's or subtype's share. */
export interface Part {
  readonly codes: readonly string[];
  readonly counted: IndicatorTally;
  /** Place in `codes` of each area, -1 for none. */
  readonly groupOfArea: Int32Array;
}

/** What the rows of all parts have in common. */
export interface RowSetting {
  readonly question: IndicatorQuestion;
  readonly by: Groupings;
  readonly cells: CellGroupings;
  readonly below: IndicatorDenominators;
  readonly covered: readonly boolean[];
  readonly coverage: YearCoverage;
}

/** The code of a row: that of its period, or of its group where a period has none. */
export function codeOf(group: string, { code }: Period): string {
  return code === '' ? group : code;
}

/** The years of a period that count. */
export function yearsInside(
  { firstYear, lastYear }: Period,
  { by }: Pick<RowSetting, 'by'>,
): readonly number[] {
  return by.questionYears.filter(
    (year) => year >= firstYear && year <= lastYear && by.isBaseline(year),
  );
}

/** Why a row has no figures at all. */
export function gapOf(
  { groupOfArea }: Part,
  group: number,
  anyYear: boolean,
  { firstYear, lastYear }: Period,
  { covered, coverage }: RowSetting,
): MissingReason | undefined {
  const known = covered.some((is, area) => is && groupOfArea[area] === group);
  if (!known || lastYear < coverage.firstYear || firstYear > coverage.lastYear) {
    return 'not-covered';
  }
  return anyYear ? undefined : 'partial-year';
}
