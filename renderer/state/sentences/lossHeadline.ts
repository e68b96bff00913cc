import {
  type HeadlineFindings,
  headlineFindings,
} from '../../../analysis/losses/sentences/headlineFindings.ts';
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
  const findings = headlineFindings(losses.assessment);
  const said = (sentences: readonly string[]): readonly string[] =>
    sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  return {
    main: said([total(findings, losses), hazards(findings, losses)]),
    more: said([lead(findings, losses), deviation(findings, losses), coverageOf(losses)]),
  };
}

/** What the sentences are made of. */
export type LossWords = Pick<
  Losses,
  'assessment' | 'coverage' | 'measure' | 'names' | 'say' | 'write' | 'writer'
>;

function total(
  { total: value }: HeadlineFindings,
  { assessment, measure, names, say, write }: LossWords,
): string {
  const { question } = assessment;
  const facts = {
    set: names.countrySet(question.countrySet),
    first: question.firstYear,
    last: question.lastYear,
    measure: say(`headline.inline.${measure}`),
  };
  return typeof value === 'number'
    ? say('headline.total', { ...facts, value: write.full(value) })
    : say('headline.totalMissing', { ...facts, reason: say(`missing.${value}`) });
}

function hazards(findings: HeadlineFindings, { names, say, write }: LossWords): string {
  const [first, second] = findings.hazards.map(({ hazard, value, sharePercent }) => ({
    hazard: names.hazard(hazard),
    value: write.full(value),
    share: sharePercent === null ? null : write.share(sharePercent),
  }));
  if (first === undefined) return '';
  const { hazard, share, value } = first;
  const most =
    share === null
      ? say('headline.ofWhichCount', { hazard, value })
      : say('headline.ofWhich', { hazard, share, value });
  if (second === undefined) return most + say('headline.end');
  return (
    most +
    say('headline.comma') +
    say('headline.then', { hazard: second.hazard, value: second.value }) +
    say('headline.end')
  );
}

function lead({ lead: first }: HeadlineFindings, { names, say, write }: LossWords): string {
  if (first === undefined) return '';
  const facts = { area: names.area(first.area), value: write.full(first.value) };
  return say('headline.lead', facts) + say('headline.end');
}

function deviation(findings: HeadlineFindings, { coverage, say, write }: LossWords): string {
  if (findings.deviation === undefined) return '';
  const { year, statistic, deviationPercent, yearsUsed, yearsAsked } = findings.deviation;
  const facts = {
    year,
    used: yearsUsed,
    statistic: say(`lossFigures.${statistic}`),
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

/** How much of the sum is known: a newcomer asks how sure it is. */
function coverageOf({ assessment, measure, say, write, writer }: LossWords): string {
  const { value, reported, entries } = assessment.total[measure];
  return typeof value === 'number' && reported < entries
    ? say('headline.known', {
        percent: write.share((100 * reported) / entries),
        entries: writer('events').full(entries),
      })
    : '';
}
