import type { ExplainedLoss, LossPart } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { LossRows } from '../../../datasets/tables/lossRows.ts';

/** How the numbers of a formula are written. */
export interface FormulaWriters {
  /** A term of a sum: persons, dollars or events, without its unit. */
  readonly term: (value: number) => string;
  /** The number itself, with its unit. */
  readonly result: (value: number) => string;
}

/** More terms than this are counted, not listed. */
const mostTerms = 40;

/**
 * The formula of a number about losses with its numbers put in: of a rate the division, then its
 * two sums; of a sum its terms.
 *
 * @param explained - the number taken apart
 * @param rows -      the rows that one area and year rests on, if they are known
 * @param write -     how numbers are written
 * @returns lines to show below one another; none where there is no number, or parts do not add up
 * @example a rate of 40 deaths and 5,000,000 people: `1,000,000 × 40 ÷ 5,000,000 = 8`
 */
export function lossFormulas(
  explained: ExplainedLoss,
  rows: LossRows | null,
  write: FormulaWriters,
): readonly string[] {
  const { answer, scale, numerator, denominator, adds } = explained;
  if (typeof answer.value !== 'number' || !adds) return [];
  const above = sumLine(termsAbove(explained, rows), numerator, write.term);
  if (denominator === null) {
    const terms = termsAbove(explained, rows);
    return [sumLine(terms, answer.value, write.term, write.result)];
  }
  const people = partsOf(explained).flatMap((part) =>
    part.denominator === null || part.denominator === 0 ? [] : [part.denominator],
  );
  return [
    `${write.term(scale)} × ${write.term(numerator)} ÷ ${write.term(denominator)} = ${write.result(answer.value)}`,
    above,
    sumLine(people, denominator, write.term),
  ];
}

function partsOf({ byYear, byArea, number }: ExplainedLoss): readonly LossPart[] {
  return number.year === null ? byYear : byArea;
}

/** Zeros are left out: they add nothing. */
function termsAbove(explained: ExplainedLoss, rows: LossRows | null): readonly number[] {
  const { number } = explained;
  if (number.area !== null && number.year !== null) {
    if (rows === null) return [];
    const place = rows.above.header.indexOf(rows.above.field);
    return rows.above.rows.flatMap(({ cells }) => {
      const text = cells[place] ?? '';
      return text === '' || Number(text) === 0 ? [] : [Number(text)];
    });
  }
  return partsOf(explained).flatMap(({ numerator }) => (numerator === 0 ? [] : [numerator]));
}

function sumLine(
  terms: readonly number[],
  total: number,
  write: (value: number) => string,
  result: (value: number) => string = write,
): string {
  if (terms.length < 2) return result(total);
  const listed =
    terms.length <= mostTerms
      ? terms.map(write).join(' + ')
      : `${terms.slice(0, 4).map(write).join(' + ')} + … + ${write(terms.at(-1) ?? 0)}`;
  return `${listed} = ${result(total)}`;
}
