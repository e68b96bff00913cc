import type { Quantity } from '../../analysis/losses/assessment.ts';
import { sendaiCodes } from '../../analysis/losses/sendai/sendaiIndicators.ts';
import type {
  PeriodMean,
  SendaiAssessment,
  SendaiRow,
} from '../../analysis/losses/sendai/sendaiProgress.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { quantityCells } from './indicatorsText.ts';
import { quoted } from './tableText.ts';

/**
 * Means of both periods and their change, for each area and all together as `TOTAL`, as CSV.
 *
 * @param answer - progress of a set
 */
export function sendaiText(answer: SendaiAssessment): string {
  const lines = [
    ...answer.rows.flatMap((row) => rowLines(row.code, row)),
    ...rowLines(TOTAL, answer.total),
    ...sendaiCodes.flatMap((indicator) => [
      line(TOTAL, indicator, 'areasCompared', answer.areas[indicator].compared),
      line(TOTAL, indicator, 'areasLower', answer.areas[indicator].lower),
    ]),
    line(TOTAL, '13.1.1', 'areasWithoutEntries', answer.areasWithoutEntries.length),
  ];
  return `code,indicator,quantity,value,gap,yearsUsed,yearsAsked\n${lines.join('\n')}\n`;
}

function rowLines(code: string, { targets, landmark }: SendaiRow): readonly string[] {
  return [
    ...sendaiCodes.flatMap((indicator) => {
      const { baseline, current, changePercent } = targets[indicator];
      return [
        line(code, indicator, 'baselineMean', baseline.mean, baseline),
        line(code, indicator, 'currentMean', current.mean, current),
        line(code, indicator, 'changePercent', changePercent),
      ];
    }),
    ...(['slopePerYear', 'progressPerYear'] as const).map((quantity) =>
      line(code, '13.1.1', quantity, landmark.ok ? landmark.value[quantity] : 'too-few-values'),
    ),
  ];
}

function line(
  code: string,
  indicator: string,
  quantity: string,
  value: Quantity,
  years?: PeriodMean,
): string {
  const counts = [String(years?.yearsUsed ?? ''), String(years?.yearsAsked ?? '')];
  return [quoted(code), indicator, quantity, ...quantityCells(value), ...counts].join(',');
}

/**
 * Every indicator of every year, for each area and all together as `TOTAL`, as CSV.
 *
 * @param answer - progress of a set
 */
export function sendaiYearsText(answer: SendaiAssessment): string {
  const rows = [...answer.rows, { ...answer.total, code: TOTAL }];
  const lines = rows.flatMap(({ code, years }) =>
    years.flatMap(({ year, values }) =>
      sendaiCodes.map((indicator) =>
        [quoted(code), String(year), indicator, ...quantityCells(values[indicator])].join(','),
      ),
    ),
  );
  return `code,year,indicator,value,gap\n${lines.join('\n')}\n`;
}
