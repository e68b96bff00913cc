import type { ReactNode } from 'react';
import {
  type SendaiCode,
  sendaiIndicators,
} from '../../analysis/losses/sendai/sendaiIndicators.ts';
import {
  type PeriodMean,
  type SendaiRow,
  sendaiPeriods,
} from '../../analysis/losses/sendai/sendaiProgress.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { sendaiYearFormulas } from '../../analysis/losses/sentences/sendaiComputation.ts';
import { useSend, useWindow } from '../state/context.ts';
import { sendaiMeasure } from '../state/explain/sendaiMeasure.ts';
import { useIndicatorWriter } from '../state/useIndicatorWriter.ts';
import type { Losses } from '../state/useLosses.ts';
import { ExplanationFrame } from './ExplanationFrame.tsx';

/** An indicator of the Sendai targets taken apart into its years; Escape closes it. */
export function SendaiExplanationPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const explaining = useWindow((state) => state.explaining);
  const answered = useWindow((state) => state.lossFigures.sendai);
  if (explaining.kind !== 'sendai' || answered?.result.ok !== true) return null;
  const { code, indicator } = explaining;
  const { value } = answered.result;
  const row = code === TOTAL ? value.total : value.rows.find((each) => each.code === code);
  if (row === undefined) return null;
  return (
    <ExplanationFrame className="explain-loss" of={`${code} ${indicator}`}>
      <Explained
        row={row}
        code={code}
        indicator={indicator}
        losses={losses}
        lastYear={row.targets[indicator].current.lastUsed ?? value.lastYear}
      />
    </ExplanationFrame>
  );
}

interface ExplainedProps {
  readonly row: SendaiRow;
  readonly code: string;
  readonly indicator: SendaiCode;
  readonly losses: Losses;
  /** Of the newer mean. */
  readonly lastYear: number;
}

function Explained({ row, code, indicator, losses, lastYear }: ExplainedProps): ReactNode {
  const { say, names, language, assessment } = losses;
  const write = useIndicatorWriter();
  const send = useSend();
  const { baseline, current, changePercent } = row.targets[indicator];
  const measure = sendaiMeasure(indicator);
  const value = (of: PeriodMean['mean']): string => write.full(of, measure);
  const { name, proxy } = sendaiIndicators[indicator];
  const place =
    code === TOTAL ? names.countrySet(assessment.question.countrySet) : names.area(code);
  const unit = say(indicator === 'C-1' ? 'sendai.units.gdp' : 'sendai.units.rate');
  const periods = [
    [sendaiPeriods.baseline, baseline, 'sendai.baseline'],
    [{ ...sendaiPeriods.current, lastYear }, current, 'sendai.current'],
  ] as const;
  return (
    <div className="explain">
      <h3 className="inspector-name">{`${place} · ${indicator}`}</h3>
      <p className="explain-note">{`${name[language]} · ${unit}`}</p>
      <p className="explain-value">
        <strong className="number">{write.change(changePercent)}</strong>
      </p>
      <section>
        <h4 className="inspector-heading">{say('explaining.formula')}</h4>
        {typeof current.mean === 'number' && typeof baseline.mean === 'number' ? (
          <p className="explain-formula number">
            {`100 × (${value(current.mean)} ÷ ${value(baseline.mean)} − 1) = ${write.change(changePercent)}`}
          </p>
        ) : null}
        {periods.map(([{ firstYear, lastYear }, mean, head]) => (
          <div key={head}>
            <p className="explain-formula number">
              {`${say(head, { first: firstYear, last: lastYear })} = ${value(mean.mean)}`}
            </p>
            <p className="explain-note">
              {say('sendai.meanFormula', { used: mean.yearsUsed, asked: mean.yearsAsked })}
            </p>
          </div>
        ))}
        <p className="explain-note">{sendaiYearFormulas[indicator][language]}</p>
      </section>
      <section>
        <h4 className="inspector-heading">{say('sendai.byYear')}</h4>
        <table className="table compact explain-table">
          <tbody>
            {row.years.map(({ year, values }) => {
              const own = values[indicator];
              return (
                <tr key={year} data-part={year}>
                  <th scope="row">
                    {losses.assessment.years.some((each) => each.year === year) ? (
                      <button
                        type="button"
                        className="link"
                        onClick={() =>
                          send({
                            kind: 'lossExplanationAsked',
                            number: {
                              measure: numerators[indicator],
                              area: code === TOTAL ? null : code,
                              year,
                              hazard: null,
                            },
                          })
                        }
                      >
                        {year}
                      </button>
                    ) : (
                      year
                    )}
                  </th>
                  <td className={typeof own === 'number' ? 'number' : 'missing'}>{value(own)}</td>
                  <td className="explain-note">
                    {say(`sendai.${periodOf(year, typeof own === 'number')}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {indicator === '13.1.1' && row.landmark.ok ? (
        <section>
          <h4 className="inspector-heading">{say('sendai.landmark')}</h4>
          <p className="explain-note number">
            {say('sendai.landmarkValue', {
              slope: value(row.landmark.value.slopePerYear),
              progress: value(row.landmark.value.progressPerYear),
            })}
          </p>
        </section>
      ) : null}
      <section>
        <h4 className="inspector-heading">{say('sendai.proxy')}</h4>
        <p className="explain-note">{proxy[language]}</p>
      </section>
    </div>
  );
}

/** What stands above the line of each indicator; of a sum, its larger part. */
const numerators = {
  'A-1': 'deaths',
  'B-1': 'affected',
  'C-1': 'lossUsd',
  '13.1.1': 'affected',
} as const;

function periodOf(year: number, isKnown: boolean): 'inBaseline' | 'inCurrent' | 'inNeither' {
  const { baseline, current } = sendaiPeriods;
  if (!isKnown) return 'inNeither';
  if (year >= baseline.firstYear && year <= baseline.lastYear) return 'inBaseline';
  return year >= current.firstYear && year <= current.lastYear ? 'inCurrent' : 'inNeither';
}
