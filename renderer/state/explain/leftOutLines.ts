import type { ExplainedLoss } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { Losses } from '../useLosses.ts';

/** What does not count, and that nothing was changed, in sentences. */
export function leftOutLines(
  { byYear, byArea, number, denominator, yearsLeftOut, question, adds }: ExplainedLoss,
  say: Losses['say'],
): readonly string[] {
  const parts = number.year === null ? byYear : byArea;
  const sum = (pick: (part: ExplainedLoss['byYear'][number]) => number): number =>
    parts.reduce((total, part) => total + pick(part), 0);
  const silent = sum(({ cellsNotReported }) => cellsNotReported);
  const alone = sum(({ cellsWithoutDenominator }) => cellsWithoutDenominator);
  const reasons = [...new Set(yearsLeftOut.map(({ reason }) => reason))];
  return [
    ...reasons.map((reason) =>
      say('explaining.leftYears', {
        years: yearsLeftOut
          .filter((each) => each.reason === reason)
          .map(({ year }) => year)
          .join(say('figure.listSeparator')),
        reason: say(`missing.${reason}`),
      }),
    ),
    ...(silent === 0
      ? []
      : [
          say(denominator === null ? 'explaining.silentInSum' : 'explaining.silent', {
            count: silent,
          }),
        ]),
    ...(alone === 0 ? [] : [say('explaining.alone', { count: alone })]),
    ...(adds ? [say('explaining.zero')] : [say('explaining.distinct')]),
    say(
      number.measure === 'lossUsdAdjusted' ? 'explaining.adjustedBySource' : 'explaining.untouched',
    ),
    ...(question.source === undefined ? [] : [say('explaining.ownTable')]),
  ];
}
