import type { ReactNode } from 'react';
import type { Result } from '../../../../../analysis/failure.ts';
import type { LossTrend } from '../../../../../analysis/losses/lossTrend.ts';
import type { LossMeasure } from '../../../../../analysis/losses/question.ts';
import { trendVerdict } from '../../../../../analysis/losses/trendVerdict.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { linkedTrend } from './linkedTrend.tsx';
import { probability } from './probability.ts';
import { Stacked } from './TrendTable.tsx';

/** One line of the trend table. */
export interface TrendRowProps {
  readonly id: string;
  readonly name: string;
  readonly measure: LossMeasure;
  readonly trend: Result<LossTrend>;
  readonly losses: Losses;
}

/** One measure or hazard: finding, tests, slope, change of level, progress. */
export function TrendRow({ id, name, measure, trend, losses }: TrendRowProps): ReactNode {
  const { say, writer } = losses;
  const head = <th scope="row">{name}</th>;
  if (!trend.ok) {
    return (
      <tr data-trend={id}>
        {head}
        <td className="missing" colSpan={8}>
          {say('trend.refused')}
        </td>
      </tr>
    );
  }
  const { mannKendall, hamedRao, yueWang, theilSen, pettitt, landmark, series } = trend.value;
  const amount = writer(measure).short;
  const p = probability(losses);
  const link = linkedTrend({ trend: trend.value });
  const pOf = (test: string, pValue: number): ReactNode => link(p(pValue), test, { pValue });
  const { direction, onlyCorrected } = trendVerdict(trend.value);
  const { progressPerYear } = landmark;
  const progress = progressPerYear === 0 ? 'same' : progressPerYear > 0 ? 'better' : 'worse';
  return (
    <tr data-trend={id}>
      {head}
      <td className="trend-verdict" data-verdict={direction}>
        {say(`trend.${direction}`)}
        {onlyCorrected ? <span className="cell-note">{say('trend.onlyCorrected')}</span> : null}
      </td>
      <td className="number">
        {link(String(series.times.length), 'mannKendall', { count: series.times.length })}
      </td>
      <td className="number">{pOf('mannKendall', mannKendall.pValue)}</td>
      {Object.entries({ hamedRao, yueWang }).map(([name, test]) => (
        <td key={name} className={test.ok ? 'number' : 'missing'}>
          {test.ok ? pOf(name, test.value.pValue) : say('trend.noVariance')}
        </td>
      ))}
      <td className="number">
        <Stacked
          main={link(amount(theilSen.slope), 'theilSen', { slope: theilSen.slope })}
          note={
            theilSen.interval === undefined
              ? '–'
              : link(
                  say('trend.between', {
                    from: amount(theilSen.interval[0]),
                    to: amount(theilSen.interval[1]),
                  }),
                  'theilSen',
                  { lower: theilSen.interval[0], upper: theilSen.interval[1] },
                )
          }
        />
      </td>
      <td className="number">
        <Stacked
          main={link(String(pettitt.time), 'pettitt', { year: pettitt.time })}
          note={pOf('pettitt', pettitt.pValue)}
        />
      </td>
      <td className="number" data-progress={progress}>
        <Stacked
          main={link(`${progressPerYear > 0 ? '+' : ''}${amount(progressPerYear)}`, 'landmark', {
            progressPerYear,
          })}
          note={
            direction === 'none' && progress !== 'same'
              ? say('trend.withinChance', { progress: say(`trend.${progress}`) })
              : say(`trend.${progress}`)
          }
        />
      </td>
    </tr>
  );
}
