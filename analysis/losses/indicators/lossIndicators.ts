import { column } from '../../column.ts';
import { failure, type Result, success } from '../../failure.ts';
import { gini, lorenzCurve, topShare } from '../../risk/concentration.ts';
import { competitionRank } from '../../stats/competitionRank.ts';
import { largestRemainder } from '../../stats/largestRemainder.ts';
import type { Quantity } from '../assessment.ts';
import { checkQuestion } from '../checkQuestion.ts';
import type { IndicatorData } from './indicatorData.ts';
import { areSeveralSets, indicatorParts } from './indicatorParts.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import type { LossIndicator, LossIndicators } from './lossIndicator.ts';
import { numeratorOf } from './numeratorOf.ts';
import { type BareRow, partRows } from './partRows.ts';
import { partSums } from './partSums.ts';

/**
 * Answers one question about the indicators of losses: one row for each country, group, hazard,
 * year or decade, with sums, rates, ranks, shares and deviations from the years before.
 *
 * Several sets are a row each. Since they may share areas, their shares are of all areas together and
 * need not add up to 100, and nothing is said of how unequal they are.
 *
 * Years that the source has not closed are left out unless the question takes them. An area that
 * the source has no entry of at all is a gap; any other area without entries has zero losses. A
 * rate is a rate of sums; the `mean…` measures are means of the yearly rates. The loss over gross
 * domestic product is never the adjusted one.
 *
 * @param data -     what the source has for the areas, hazards and years asked for
 * @param question - what is asked
 * @param world -    the same for the whole world; without it there is no share of the world
 * @returns the rows in the order of the groups or periods, and all together
 * @fails too-few-values  no hazard or no area
 * @fails duplicate-code  a hazard is asked for twice
 * @fails unknown-code    a hazard that the source does not have
 * @fails bad-setting     no year lies within those of the source, or a number of years or rows is
 *                        no whole number above zero
 * @cost O(groups of hazards · years · areas · years)
 * @source gndar2022, indicators and their historic means
 */
export function lossIndicators(
  data: IndicatorData,
  question: IndicatorQuestion,
  world?: IndicatorData,
): Result<LossIndicators> {
  const checked = checkQuestion(data, question);
  if (!checked.ok) return checked;
  const { baselineYears, topCount } = question;
  if (![baselineYears, topCount].every((number) => Number.isInteger(number) && number > 0)) {
    const message = `lossIndicators needs whole numbers above zero for years before and top rows, got ${baselineYears} and ${topCount}`;
    return failure('bad-setting', 'lossIndicators', message);
  }
  const { bare, all } = bareRows(data, question);
  const numerator = numeratorOf(question.measure);
  const worldOf = worldSums(question, world);
  if (!worldOf.ok) return worldOf;
  const parts = column(bare.map(({ figures }) => figures[numerator].value));
  const values = column(bare.map(({ figures }) => figures[question.measure].value));
  const ranks = competitionRank(values);
  const mayOverlap = areSeveralSets(data, question);
  const together = all.figures[numerator].value;
  const shares = mayOverlap
    ? column(bare.map(({ figures }) => percentOf(figures[numerator].value, together)))
    : largestRemainder(parts, 2);
  const complete = (row: BareRow, rank: Quantity, sharePercent: Quantity): LossIndicator => ({
    ...row,
    rank,
    sharePercent,
    shareOfWorldPercent: percentOf(row.figures[numerator].value, worldOf.value(row)),
  });
  const rows = bare.map((row, place) =>
    complete(
      row,
      ranks.missing.get(place) ?? ranks.values[place] ?? 'no-data',
      shares.missing.get(place) ?? shares.values[place] ?? 'no-data',
    ),
  );
  const observed = parts.values.filter((_, place) => !parts.missing.has(place));
  const unequal = gini(observed);
  const curve = lorenzCurve(observed);
  const top = topShare(observed, topCount);
  const noneOf: Quantity = observed.length === 0 ? 'too-few-values' : 'zero-denominator';
  // how unequal sets are says nothing where they share areas
  const none: Quantity = mayOverlap ? 'not-applicable' : noneOf;
  const whole = all.figures[question.measure].value;
  return success({
    question,
    rows,
    total: complete(all, typeof whole === 'number' ? 1 : whole, percentOf(together, together)),
    gini: unequal.ok && !mayOverlap ? unequal.value : none,
    lorenz: curve.ok && !mayOverlap ? curve.value : [],
    topSharePercent: top.ok && !mayOverlap ? 100 * top.value : none,
    areasWithoutEntries: data.areas.filter((_, area) => data.covered[area] !== true),
  });
}

function bareRows(
  data: IndicatorData,
  question: IndicatorQuestion,
): { readonly bare: readonly BareRow[]; readonly all: BareRow } {
  const { whole, wholePeriods, parts, periods, setting } = indicatorParts(data, question);
  const [all] = partRows(whole, wholePeriods, setting);
  if (all === undefined) throw new RangeError('lossIndicators lost the row of the whole');
  const bare = parts.flatMap((part) => partRows(part, periods, setting));
  return { bare, all };
}

function worldSums(
  question: IndicatorQuestion,
  world: IndicatorData | undefined,
): Result<(row: BareRow) => Quantity> {
  if (world === undefined) return success(() => 'no-denominator');
  const { dimension, measure } = question;
  const inTime = dimension === 'year' || dimension === 'decade';
  const asked = { ...question, dimension: inTime ? dimension : 'set' } as const;
  const checked = checkQuestion(world, asked);
  if (!checked.ok) return checked;
  const { whole, wholePeriods, periods, setting } = indicatorParts(world, asked);
  const numerator = numeratorOf(measure);
  const [all] = partSums(whole, wholePeriods, setting, numerator);
  const byCode = new Map(
    inTime
      ? partSums(whole, periods, setting, numerator).map(({ code, value }) => [code, value])
      : [],
  );
  return success(({ code }) => byCode.get(code) ?? all?.value ?? 'no-denominator');
}

function percentOf(part: Quantity, whole: Quantity): Quantity {
  if (typeof part !== 'number') return part;
  if (typeof whole !== 'number') return whole;
  return whole === 0 ? 'zero-denominator' : (100 * part) / whole;
}
