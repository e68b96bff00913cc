import type { YearLosses } from '../../../analysis/losses/assessment.ts';
import type { Losses } from '../useLosses.ts';

/** The finding in words: what it adds up to, most of it from what, who leads, against which years. */
export interface LossHeadline {
  readonly main: readonly string[];
  readonly more: readonly string[];
}

/**
 * Says the finding of an answer in whole sentences, from its numbers; `<strong>` marks weight.
 * A sentence that the numbers do not carry is left out.
 */
export function lossHeadline(losses: LossWords): LossHeadline {
  const said = (sentences: readonly string[]): readonly string[] =>
    sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  return {
    main: said([total(losses), hazards(losses)]),
    more: said([lead(losses), deviation(losses)]),
  };
}

/** What the sentences are made of. */
export type LossWords = Pick<
  Losses,
  'assessment' | 'coverage' | 'measure' | 'names' | 'say' | 'write'
>;

function total({ assessment, measure, names, say, write }: LossWords): string {
  const { question } = assessment;
  const facts = {
    set: names.countrySet(question.countrySet),
    first: question.firstYear,
    last: question.lastYear,
    measure: say(`headline.inline.${measure}`),
  };
  const { value } = assessment.total[measure];
  return typeof value === 'number'
    ? say('headline.total', { ...facts, value: write.full(value) })
    : say('headline.totalMissing', { ...facts, reason: say(`missing.${value}`) });
}

function hazards({ assessment, measure, names, say, write }: LossWords): string {
  if (assessment.hazards.length < 2) return '';
  const [first, second] = assessment.hazards
    .flatMap(({ hazard, figures, sharePercent }) => {
      const { value } = figures[measure];
      if (typeof value !== 'number' || value <= 0) return [];
      const share = typeof sharePercent === 'number' ? write.share(sharePercent) : null;
      return [{ hazard: names.hazard(hazard), value, share }];
    })
    .sort((one, other) => other.value - one.value);
  if (first === undefined) return '';
  const { hazard, share } = first;
  const value = write.full(first.value);
  const most =
    share === null
      ? say('headline.ofWhichCount', { hazard, value })
      : say('headline.ofWhich', { hazard, share, value });
  if (second === undefined) return most + say('headline.end');
  const then = say('headline.then', { hazard: second.hazard, value: write.full(second.value) });
  return most + say('headline.comma') + then + say('headline.end');
}

function lead({ assessment, measure, names, say, write }: LossWords): string {
  const leading = assessment.areas.find(({ rank }) => rank === 1);
  const value = leading?.figures[measure].value;
  if (leading === undefined || typeof value !== 'number') return '';
  const area = names.area(leading.area);
  return say('headline.lead', { area, value: write.full(value) }) + say('headline.end');
}

function deviation({ assessment, coverage, say, write }: LossWords): string {
  const year = lastClosedYear(assessment.years);
  if (year === undefined) return '';
  const { deviationPercent, yearsUsed, yearsAsked } = year.baseline;
  if (typeof deviationPercent !== 'number') return '';
  const facts = {
    year: year.year,
    used: yearsUsed,
    percent: write.change(Math.abs(deviationPercent)).replace('+', ''),
  };
  const short =
    yearsUsed < yearsAsked
      ? say('headline.short', {
          used: yearsUsed,
          asked: yearsAsked,
          firstRecord: coverage.firstYear,
        })
      : '';
  if (deviationPercent === 0) return `${say('headline.equal', facts)} ${short}`;
  return `${say(deviationPercent > 0 ? 'headline.above' : 'headline.below', facts)} ${short}`;
}

/** The last year of the period that the source has closed. */
function lastClosedYear(years: readonly YearLosses[]): YearLosses | undefined {
  return years.findLast(({ partial }) => !partial);
}
