import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { LossData } from './lossData.ts';
import type { LossQuestion } from './question.ts';

/**
 * Whether a question about losses can be answered from the data at all.
 *
 * @fails too-few-values  no hazard, or a country set without members
 * @fails duplicate-code  a hazard is asked for twice
 * @fails unknown-code    a hazard that the source does not have
 * @fails bad-setting     the last year lies before the first, a year is no whole number, or all
 *                        years lie outside of those that the source covers
 */
export function checkQuestion<
  Asked extends Pick<LossQuestion, 'countrySet' | 'hazards' | 'firstYear' | 'lastYear'>,
>(data: Pick<LossData, 'areas' | 'coverage' | 'knownHazards'>, question: Asked): Result<Asked> {
  const { hazards, firstYear, lastYear } = question;
  const { coverage, knownHazards } = data;
  const step = 'assessLosses';
  if (hazards.length === 0) {
    return failure('too-few-values', step, `${step} needs at least one hazard, got none`);
  }
  if (data.areas.length === 0) {
    const set = question.countrySet;
    return failure('too-few-values', step, `${step} needs members of ${set}, got none`, [set]);
  }
  const twice = hazards.filter((hazard, place) => hazards.indexOf(hazard) !== place);
  if (twice.length > 0) {
    const message = `${step} needs each hazard once, got ${nameCodes(twice)} again`;
    return failure('duplicate-code', step, message, twice);
  }
  const unknown = hazards.filter((hazard) => !knownHazards.includes(hazard));
  if (unknown.length > 0) {
    const message = `${step} needs hazards of the source, got ${nameCodes(unknown)}`;
    return failure('unknown-code', step, message, unknown);
  }
  const inOrder =
    Number.isInteger(firstYear) && Number.isInteger(lastYear) && firstYear <= lastYear;
  if (!inOrder || lastYear < coverage.firstYear || firstYear > coverage.lastYear) {
    const message = `${step} needs years from ${coverage.firstYear} to ${coverage.lastYear}, got ${firstYear} to ${lastYear}`;
    return failure('bad-setting', step, message);
  }
  return success(question);
}
