import type { Quantity } from '../../analysis/losses/assessment.ts';
import { indicatorMeasures } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type {
  LossIndicator,
  LossIndicators,
} from '../../analysis/losses/indicators/lossIndicator.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { poissonNoise } from '../../analysis/losses/sentences/poissonNoise.ts';
import { numberText, quoted } from './tableText.ts';

const HEAD = 'code,firstYear,lastYear,indicator,value,gap,reported,entries';

/** A number and an empty gap, or an empty number and the reason of its gap. */
export function quantityCells(value: Quantity): readonly [string, string] {
  return typeof value === 'number' ? [numberText(value), ''] : ['', value];
}

/**
 * Every indicator of every row as CSV, one line each; the whole follows as `TOTAL`. A gap has an
 * empty value and its reason beside it.
 *
 * @param answer - the indicators
 */
export function indicatorsText(answer: LossIndicators): string {
  const lines = [
    ...answer.rows.flatMap((row) => rowLines(row.code, row)),
    ...rowLines(TOTAL, answer.total),
    line(TOTAL, answer.total, 'gini', answer.gini),
    line(TOTAL, answer.total, 'topSharePercent', answer.topSharePercent),
    line(TOTAL, answer.total, 'areasWithoutEntries', answer.areasWithoutEntries.length),
    ...noiseLines(answer),
  ];
  return `${HEAD}\n${lines.join('\n')}\n`;
}

function noiseLines({ total, question }: LossIndicators): readonly string[] {
  const { measure } = question;
  if (measure !== 'events' && measure !== 'distinctEvents') return [];
  const noise = poissonNoise(total, measure);
  if (noise === undefined) return [];
  return [
    line(TOTAL, total, 'poissonLower', noise.lower),
    line(TOTAL, total, 'poissonUpper', noise.upper),
  ];
}

function rowLines(code: string, row: LossIndicator): readonly string[] {
  const { before } = row;
  return [
    ...indicatorMeasures.map((measure) => {
      const { value, reported, entries } = row.figures[measure];
      return line(code, row, measure, value, [String(reported), String(entries)]);
    }),
    line(code, row, 'areasWithEvents', row.areasWithEvents),
    line(code, row, 'rank', row.rank),
    line(code, row, 'sharePercent', row.sharePercent),
    line(code, row, 'shareOfWorldPercent', row.shareOfWorldPercent),
    line(code, row, 'perYear', before.perYear),
    line(code, row, 'ownYearsUsed', before.ownYearsUsed),
    line(code, row, 'baselineMean', before.mean),
    line(code, row, 'baselineMedian', before.median),
    line(code, row, 'deviationFromMeanPercent', before.deviationFromMeanPercent),
    line(code, row, 'deviationFromMedianPercent', before.deviationFromMedianPercent),
    line(code, row, 'baselineYearsUsed', before.yearsUsed),
    line(code, row, 'baselineYearsAsked', before.yearsAsked),
  ];
}

function line(
  code: string,
  { firstYear, lastYear }: LossIndicator,
  indicator: string,
  value: Quantity,
  counts: readonly [string, string] = ['', ''],
): string {
  const years = [String(firstYear), String(lastYear)];
  return [quoted(code), ...years, indicator, ...quantityCells(value), ...counts].join(',');
}

/**
 * The Lorenz curve as CSV: what share of the rows, from those with least, has what share of all.
 *
 * @param answer - the indicators
 */
export function lorenzText({ lorenz }: LossIndicators): string {
  const lines = lorenz.map(({ areas, total }) => `${numberText(areas)},${numberText(total)}`);
  return `${['shareOfRows,shareOfTotal', ...lines].join('\n')}\n`;
}
