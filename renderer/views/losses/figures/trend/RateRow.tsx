import type { ReactNode } from 'react';
import type { EventFrequency } from '../../../../../analysis/losses/figures/hazardTrends.ts';
import { SIGNIFICANCE } from '../../../../../analysis/losses/trendVerdict.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { probability } from './probability.ts';
import { Stacked } from './TrendTable.tsx';

interface RateRowProps extends EventFrequency {
  readonly id: string;
  readonly name: string;
  readonly losses: Losses;
}

/** How often the events of one hazard, or of all, come. */
export function RateRow({ id, name, rates, comparison, losses }: RateRowProps): ReactNode {
  const { say, writer } = losses;
  const plain = writer('deathsPerMillion').full;
  const p = probability(losses);
  const number = (value: number): string => (Number.isFinite(value) ? plain(value) : '∞');
  const between = (from: number, to: number): string =>
    say('trend.between', { from: number(from), to: number(to) });
  const ratio =
    comparison?.ok === true && comparison.value.ratio.ok ? comparison.value.ratio.value : null;
  const compared = (
    <>
      <td className="number">
        {ratio === null ? (
          '–'
        ) : (
          <Stacked main={number(ratio.ratio)} note={between(ratio.lower, ratio.upper)} />
        )}
      </td>
      <td className="number">{ratio === null ? '–' : p(ratio.pValue)}</td>
    </>
  );
  const head = <th scope="row">{name}</th>;
  if (!rates.ok) {
    return (
      <tr data-rate={id}>
        {head}
        <td className="missing" colSpan={6}>
          {say('trend.refused')}
        </td>
        {compared}
      </tr>
    );
  }
  const { events, years, poisson, dispersion, negativeBinomial } = rates.value;
  const clusters = dispersion.ok && dispersion.value.pValue < SIGNIFICANCE;
  return (
    <tr data-rate={id}>
      {head}
      <td className="number">{writer('events').full(events)}</td>
      <td className="number">{years}</td>
      <td className="number">
        <Stacked main={plain(poisson.rate)} note={between(poisson.lower, poisson.upper)} />
      </td>
      <td className="number">
        {dispersion.ok ? (
          <Stacked main={plain(dispersion.value.index)} note={p(dispersion.value.pValue)} />
        ) : (
          '–'
        )}
      </td>
      <td className="trend-verdict" data-clusters={clusters}>
        {dispersion.ok ? say(clusters ? 'trend.rates.clusters' : 'trend.rates.chance') : '–'}
      </td>
      <td className={clusters ? 'number' : 'missing'}>
        {clusters
          ? negativeBinomial.ok
            ? plain(negativeBinomial.value.size)
            : '–'
          : say('trend.rates.notNeeded')}
      </td>
      {compared}
    </tr>
  );
}
