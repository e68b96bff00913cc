import type { ExplainedLoss } from '../../../analysis/losses/explain/explainedLoss.ts';
import type { Losses } from '../useLosses.ts';
import { lossRank } from './lossRank.ts';

/** The rank of an explained number in words: its formula, then what it counts; none without a rank. */
export function lossRankLines(
  explained: Pick<ExplainedLoss, 'number'>,
  { say, assessment }: Pick<Losses, 'say' | 'assessment'>,
): readonly string[] {
  const found = lossRank(explained, assessment);
  if (found === null) return [];
  const { rank, before, sharing, ranked, unranked } = found;
  return [
    `1 + ${before} = ${rank}`,
    say('explaining.rankCounts', { count: ranked }),
    ...(sharing === 0 ? [] : [say('explaining.rankShared', { count: sharing })]),
    ...(unranked === 0 ? [] : [say('explaining.rankNone', { count: unranked })]),
  ];
}
