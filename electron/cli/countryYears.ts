import { type Result, success } from '../../analysis/failure.ts';
import type { IndicatorQuestion } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type { LossIndicators } from '../../analysis/losses/indicators/lossIndicator.ts';
import { numeratorOf } from '../../analysis/losses/indicators/numeratorOf.ts';
import type { ExtremeValues } from '../../analysis/losses/lossExtremes.ts';
import type { IndicatorReader } from '../../datasets/store/indicatorReader.ts';

/** Values of countries and years, and the answer for the whole period. */
export interface CountryYears extends ExtremeValues {
  /** The area of each value. */
  readonly areas: readonly string[];
  readonly whole: LossIndicators;
  /** Of all countries together, one for each closed year with a value: rates are those of the whole. */
  readonly yearlyTotals: readonly number[];
  /** Whether values of countries may be added up; rates of several may not. */
  readonly isAdditive: boolean;
}

/**
 * The losses of every country in every year, gaps and zeros left out.
 *
 * @param reader -   of the bundled losses
 * @param names -    codes of country sets and areas
 * @param question - its years are asked one by one, by country
 * @returns values with area and year, in the order of years and areas, and those of all together
 */
export async function countryYears(
  reader: IndicatorReader,
  names: readonly string[],
  question: Omit<IndicatorQuestion, 'countrySet'>,
): Promise<Result<CountryYears>> {
  const [areas, years, values] = [[] as string[], [] as number[], [] as number[]];
  const yearlyTotals: number[] = [];
  const { coverage } = reader;
  let yearsOfRecord = 0;
  const whole = await reader.indicators(names, question, false);
  if (!whole.ok) return whole;
  for (let year = question.firstYear; year <= question.lastYear; year += 1) {
    const isOpen = coverage.partialYears.includes(year) && !question.withPartialYears;
    if (year < coverage.firstYear || year > coverage.lastYear || isOpen) continue;
    const asked = { ...question, firstYear: year, lastYear: year, baselineYears: 1 };
    const answer = await reader.indicators(names, asked, false);
    if (!answer.ok) return answer;
    const together = answer.value.total.figures[question.measure].value;
    // a year that nothing is known of is no year of the record
    if (typeof together !== 'number') continue;
    yearsOfRecord += 1;
    yearlyTotals.push(together);
    for (const { code, figures } of answer.value.rows) {
      const { value } = figures[question.measure];
      if (typeof value !== 'number' || value <= 0) continue;
      areas.push(code);
      years.push(year);
      values.push(value);
    }
  }
  return success({
    areas,
    years,
    values,
    yearsOfRecord,
    whole: whole.value,
    yearlyTotals,
    isAdditive: whole.value.rows.length < 2 || numeratorOf(question.measure) === question.measure,
  });
}
