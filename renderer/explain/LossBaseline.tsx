import type { ReactNode } from 'react';
import type { ExplainedLoss } from '../../analysis/losses/explain/explainedLoss.ts';
import { baselineFormula } from '../state/explain/baselineFormula.ts';
import type { Losses } from '../state/useLosses.ts';

interface LossBaselineProps {
  readonly explained: ExplainedLoss;
  readonly losses: Losses;
}

/** A year against the years before: the mean or median and the deviation, then the years one by one. */
export function LossBaseline({ explained, losses }: LossBaselineProps): ReactNode {
  const { say, writer, quantity } = losses;
  const { baseline, question, answer, number } = explained;
  if (baseline === null) return null;
  const statistic = question.baselineStatistic ?? 'mean';
  const { full, change } = writer(number.measure);
  const lines = baselineFormula(answer.value, baseline, statistic, {
    term: full,
    result: full,
    change,
  });
  return (
    <section>
      <h4 className="inspector-heading">{say('explaining.before')}</h4>
      <p className="explain-note">
        {say('explaining.mean', {
          statistic: say(`lossFigures.${statistic}`),
          used: baseline.yearsUsed,
          asked: baseline.yearsAsked,
        })}
      </p>
      {lines.map((line) => (
        <p key={line} className="explain-formula number">
          {line}
        </p>
      ))}
      <ul className="explain-lines explain-note number">
        {baseline.before.map(({ year, value }) => (
          <li key={year}>{`${year}: ${quantity(value, number.measure)}`}</li>
        ))}
      </ul>
    </section>
  );
}
