import type { ReactNode } from 'react';
import type { EventFrequency } from '../../../../../analysis/losses/figures/hazardTrends.ts';
import { SIGNIFICANCE } from '../../../../../analysis/losses/trendVerdict.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { linkedTrend } from './linkedTrend.tsx';
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
  const made = rates.ok ? rates.value : undefined;
  const linkRates = made === undefined ? null : linkedTrend({ rates: made });
  const linkRatio =
    made === undefined || comparison?.ok !== true
      ? null
      : linkedTrend({ rates: { ...made, comparison: comparison.value } });
  const compared = (
    <>
      <td className="number">
        {ratio === null || linkRatio === null ? (
          '–'
        ) : (
          <Stacked
            main={linkRatio(number(ratio.ratio), 'rateRatio', { ratio: ratio.ratio })}
            note={linkRatio(between(ratio.lower, ratio.upper), 'rateRatio', {
              lower: ratio.lower,
              upper: ratio.upper,
            })}
          />
        )}
      </td>
      <td className="number">
        {ratio === null || linkRatio === null
          ? '–'
          : linkRatio(p(ratio.pValue), 'rateRatio', { pValue: ratio.pValue })}
      </td>
    </>
  );
  const head = <th scope="row">{name}</th>;
  if (made === undefined || linkRates === null) {
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
  const { events, years, poisson, dispersion, negativeBinomial } = made;
  const clusters = dispersion.ok && dispersion.value.pValue < SIGNIFICANCE;
  return (
    <tr data-rate={id}>
      {head}
      <td className="number">{linkRates(writer('events').full(events), 'poisson', { events })}</td>
      <td className="number">{linkRates(String(years), 'poisson', { years })}</td>
      <td className="number">
        <Stacked
          main={linkRates(plain(poisson.rate), 'poisson', { rate: poisson.rate })}
          note={linkRates(between(poisson.lower, poisson.upper), 'poisson', {
            lower: poisson.lower,
            upper: poisson.upper,
          })}
        />
      </td>
      <td className="number">
        {dispersion.ok ? (
          <Stacked
            main={linkRates(plain(dispersion.value.index), 'dispersion', {
              index: dispersion.value.index,
            })}
            note={linkRates(p(dispersion.value.pValue), 'dispersion', {
              pValue: dispersion.value.pValue,
            })}
          />
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
            ? linkRates(plain(negativeBinomial.value.size), 'negativeBinomial', {
                size: negativeBinomial.value.size,
              })
            : '–'
          : say('trend.rates.notNeeded')}
      </td>
      {compared}
    </tr>
  );
}
