import type { ReactNode } from 'react';
import { extremesComputation } from '../../../../analysis/losses/sentences/extremesComputation.ts';
import { figure } from '../../../../analysis/losses/sentences/sentence.ts';
import { useWindow } from '../../../state/context.ts';
import type { ExtremesAnswer } from '../../../state/figures/losses/extremes/extremesFrame.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { LinkedNumber } from '../LinkedNumber.tsx';

interface MaximumTableProps {
  readonly losses: Losses;
  readonly answer: ExtremesAnswer;
}

/** Losses of return periods as they are read off what was observed; those beyond it are marked. */
export function MaximumTable({ losses, answer }: MaximumTableProps): ReactNode {
  const { say, write } = losses;
  const interpolation = useWindow((state) => state.choices.lossFigures.interpolation);
  const { curves } = answer.figure;
  if (!curves.ok) return null;
  const label = say('extremes.maximumTable');
  return (
    <table className="table extremes-table" aria-label={label}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('extremes.onceIn')}</th>
          <th scope="col" className="numeric">
            {say('extremes.maximum')}
            <span className="cell-note">{say(`extremes.interpolations.${interpolation}`)}</span>
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {curves.value.maximumLosses.map(({ returnPeriodYears, isBeyondData, ...loss }) => (
          <tr key={returnPeriodYears} data-period={returnPeriodYears}>
            <th scope="row">{say('extremes.yearsLong', { count: returnPeriodYears })}</th>
            <td className="number">
              <LinkedNumber
                text={write.full(loss[interpolation])}
                figures={[
                  figure(interpolation, loss[interpolation], {
                    table: 'exceedance',
                    key: { curve: `probable-maximum-loss-${interpolation}`, returnPeriodYears },
                    column: 'loss',
                  }),
                ]}
                noteOf={({ address }) => ({
                  computation: extremesComputation(answer.figure, address),
                })}
              />
            </td>
            <td className={isBeyondData ? 'is-flagged' : 'is-quiet'}>
              {say(isBeyondData ? 'extremes.isBeyond' : 'extremes.isWithin')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
