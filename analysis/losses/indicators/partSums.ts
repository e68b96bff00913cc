import type { Quantity } from '../assessment.ts';
import type { AdditiveIndicator } from './measures.ts';
import { codeOf, gapOf, type Part, type RowSetting, yearsInside } from './part.ts';
import { periodFigures } from './periodFigures.ts';
import type { Period } from './periods.ts';

/** The sum of one measure in a row. */
export interface RowSum {
  readonly code: string;
  readonly value: Quantity;
}

/**
 * The sums that `partRows` has of one measure, without all the rest of the rows.
 *
 * @param part -    entries and groups of areas
 * @param periods - periods that rows stand for
 * @param setting - what all rows have in common
 * @param measure - what is added up
 * @cost O(periods · areas · years)
 */
export function partSums(
  part: Part,
  periods: readonly Period[],
  setting: RowSetting,
  measure: AdditiveIndicator,
): readonly RowSum[] {
  return periods.flatMap((period) => {
    const years = yearsInside(period, setting);
    const cells = setting.cells.together(part, years);
    const figures = periodFigures(part.counted, setting.below, cells);
    return part.codes.map((code, group) => ({
      code: codeOf(code, period),
      value: gapOf(part, group, years.length > 0, period, setting) ?? figures(measure, group).value,
    }));
  });
}
