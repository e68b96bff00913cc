import type { LossIndicator } from '../../../analysis/losses/indicators/lossIndicator.ts';
import type { NamedIndicators } from '../../../datasets/store/indicatorStore.ts';

/** Years and decades stand in their order, all others by rank, gaps last. */
export function indicatorsInOrder({
  answer: { rows, question },
}: Pick<NamedIndicators, 'answer'>): readonly LossIndicator[] {
  if (question.dimension === 'year' || question.dimension === 'decade') return rows;
  const place = ({ rank }: LossIndicator): number =>
    typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY;
  return rows.toSorted((one, other) =>
    place(one) === place(other) ? 0 : place(one) - place(other),
  );
}
