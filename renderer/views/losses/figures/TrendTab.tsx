import type { ReactNode } from 'react';
import type { LossMeasure } from '../../../../analysis/losses/question.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { QualityButton } from '../QualityButton.tsx';
import { TrendRow, type TrendRowProps } from './TrendRow.tsx';
import { useBreakdown } from './useBreakdown.ts';
import { useTrends } from './useTrends.ts';
import { Waiting } from './Waiting.tsx';

/** The columns, each with what stands in the second line of its cells. */
const columns = [
  ['series'],
  ['verdict'],
  ['years'],
  ['p'],
  ['corrected'],
  ['slope', 'interval'],
  ['change', 'changeP'],
  ['rate', 'interval'],
  ['dispersion'],
] as const;

/** Whether measures and hazards rise or fall beyond chance. */
export function TrendTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment, names, measure } = losses;
  const trends = useTrends(assessment, useBreakdown(losses));
  if (trends === null) return <Waiting />;
  const { measures, hazards, events } = trends;
  const shown = measures.filter(({ measure: one }) => hasValues(assessment, one));
  const struck = hazards.filter(({ rate }) => rate.ok && rate.value.rate > 0);
  const rows: readonly (readonly [string, readonly TrendRowProps[]])[] = [
    [
      say('trend.measures'),
      shown.map(({ measure: one, trend }) => ({
        id: one,
        name: say(`measure.${one}`),
        measure: one,
        trend,
        counted: one === 'events' ? events : null,
        losses,
      })),
    ],
    [
      say('trend.hazards', { measure: say(`measure.${measure}`) }),
      struck.map(({ hazard, trend, ...counted }) => ({
        id: hazard,
        name: names.hazard(hazard),
        measure,
        trend,
        counted,
        losses,
      })),
    ],
  ];
  return (
    <div className="figure trend">
      <header className="figure-head">
        <h3 className="figure-title">{say('trend.label')}</h3>
        <div className="figure-tools">
          <QualityButton losses={losses} figure="trend" />
        </div>
      </header>
      <ScrollRegion label={say('trend.label')}>
        <table className="table trend-table" aria-label={say('trend.label')}>
          <thead>
            <tr>
              {columns.map(([column, below]) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'series' || column === 'verdict' ? '' : 'numeric'}
                >
                  {say(`trend.${column}`)}
                  {below === undefined ? null : (
                    <span className="cell-note">{say(`trend.${below}`)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(([group, own]) =>
            own.length === 0 ? null : (
              <tbody key={group}>
                <tr className="table-group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {group}
                  </th>
                </tr>
                {own.map((row) => (
                  <TrendRow key={row.id} {...row} />
                ))}
              </tbody>
            ),
          )}
        </table>
      </ScrollRegion>
      <ul className="figure-notes" aria-label={say('lossFigures.quality')}>
        <li>{say('trend.note')}</li>
        <li>{say('lossFigures.biasBefore')}</li>
        <li>{say('lossFigures.prices')}</li>
      </ul>
    </div>
  );
}

function hasValues({ total }: Losses['assessment'], measure: LossMeasure): boolean {
  return typeof total[measure].value === 'number';
}
