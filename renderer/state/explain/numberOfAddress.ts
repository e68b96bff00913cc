import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { LossQuestion } from '../../../analysis/losses/question.ts';
import { TOTAL } from '../../../analysis/losses/sentences/indicatorAddress.ts';
import type { CellAddress } from '../../../analysis/losses/sentences/sentence.ts';

/**
 * The number about losses that a cell of the tables beside the sentences stands for, or is made of:
 * of the whole, a hazard or a country, over the period or in one year.
 */
export function numberOfAddress(
  { key }: CellAddress,
  { measure, hazards, firstYear, lastYear }: LossQuestion,
): LossNumber {
  const { code } = key;
  const isHazard = hazards.some((hazard) => hazard === code);
  const isOneYear = key['firstYear'] === key['lastYear'] && firstYear !== lastYear;
  return {
    measure,
    area: isHazard || code === TOTAL || code === undefined ? null : String(code),
    year: isOneYear ? Number(key['firstYear']) : null,
    hazard: isHazard ? String(code) : null,
  };
}
