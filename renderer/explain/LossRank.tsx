import type { ReactNode } from 'react';
import type { ExplainedLoss } from '../../analysis/losses/explain/explainedLoss.ts';
import { lossRankLines } from '../state/explain/lossRankLines.ts';
import type { Losses } from '../state/useLosses.ts';

interface LossRankProps {
  readonly explained: ExplainedLoss;
  readonly losses: Losses;
}

/** How the rank of a country comes about, where the number is the one that countries are ranked by. */
export function LossRank({ explained, losses }: LossRankProps): ReactNode {
  const lines = lossRankLines(explained, losses);
  const [formula, ...notes] = lines;
  if (formula === undefined) return null;
  return (
    <section>
      <h4 className="inspector-heading">{losses.say('explaining.rank')}</h4>
      <p className="explain-formula number">{formula}</p>
      {notes.map((note) => (
        <p key={note} className="explain-note">
          {note}
        </p>
      ))}
    </section>
  );
}
