import type { ReactNode } from 'react';
import type { Result } from '../../../../analysis/failure.ts';
import type { HazardTrend } from '../../../../analysis/losses/figures/hazardTrends.ts';
import type { LossTrend } from '../../../../analysis/losses/lossTrend.ts';
import type { LossMeasure } from '../../../../analysis/losses/question.ts';
import type { Losses } from '../../../state/useLosses.ts';

/** A p-value below this stands out from chance. */
const SIGNIFICANCE = 0.05;

/** One line of the trend table. */
export interface TrendRowProps {
  readonly id: string;
  readonly name: string;
  readonly measure: LossMeasure;
  readonly trend: Result<LossTrend>;
  /** How events come, where the row has any of its own. */
  readonly counted: Pick<HazardTrend, 'rate' | 'dispersion'> | null;
  readonly losses: Losses;
}

/** One measure or hazard: finding, tests, slope, change of level, rate of events. */
export function TrendRow({ id, name, measure, trend, counted, losses }: TrendRowProps): ReactNode {
  const { say, writer } = losses;
  const amount = writer(measure).short;
  const plain = writer('deathsPerMillion').short;
  const between = (from: string, to: string): string => say('trend.between', { from, to });
  const rate = counted?.rate;
  const dispersion = counted?.dispersion;
  const head = <th scope="row">{name}</th>;
  const events = (
    <>
      <td className="number">
        {rate?.ok === true ? (
          <Stacked
            main={plain(rate.value.rate)}
            note={between(plain(rate.value.lower), plain(rate.value.upper))}
          />
        ) : (
          '–'
        )}
      </td>
      <td className="number">{dispersion?.ok === true ? plain(dispersion.value.index) : '–'}</td>
    </>
  );
  if (!trend.ok) {
    return (
      <tr data-trend={id}>
        {head}
        <td className="missing" colSpan={6}>
          {say('trend.refused')}
        </td>
        {events}
      </tr>
    );
  }
  const { mannKendall, hamedRao, theilSen, pettitt, series } = trend.value;
  const corrected = hamedRao.ok ? hamedRao.value.pValue : mannKendall.pValue;
  return (
    <tr data-trend={id}>
      {head}
      <td className="trend-verdict" data-verdict={verdictOf(corrected, mannKendall.score)}>
        {say(`trend.${verdictOf(corrected, mannKendall.score)}`)}
      </td>
      <td className="number">{series.times.length}</td>
      <td className="number">{probability(mannKendall.pValue, plain)}</td>
      <td className="number">{hamedRao.ok ? probability(hamedRao.value.pValue, plain) : '–'}</td>
      <td className="number">
        <Stacked
          main={amount(theilSen.slope)}
          note={
            theilSen.interval === undefined
              ? '–'
              : between(amount(theilSen.interval[0]), amount(theilSen.interval[1]))
          }
        />
      </td>
      <td className="number">
        <Stacked main={String(pettitt.time)} note={probability(pettitt.pValue, plain)} />
      </td>
      {events}
    </tr>
  );
}

/** A number with what belongs to it in a second line. */
function Stacked({ main, note }: { readonly main: string; readonly note: string }): ReactNode {
  return (
    <>
      {main}
      <span className="cell-note">{note}</span>
    </>
  );
}

function verdictOf(pValue: number, score: number): 'rises' | 'falls' | 'none' {
  if (pValue >= SIGNIFICANCE || score === 0) return 'none';
  return score > 0 ? 'rises' : 'falls';
}

function probability(pValue: number, write: (value: number) => string): string {
  return pValue < 0.001 ? `< ${write(0.001)}` : write(Number(pValue.toFixed(3)));
}
