import { type ReactNode, useMemo, useState } from 'react';
import type { Quantity } from '../../../../analysis/losses/assessment.ts';
import type { SendaiCode } from '../../../../analysis/losses/sendai/sendaiIndicators.ts';
import {
  lastYearTold,
  type SendaiAssessment,
  type SendaiRow,
  sendaiPeriods,
} from '../../../../analysis/losses/sendai/sendaiProgress.ts';
import { TOTAL } from '../../../../analysis/losses/sentences/indicatorAddress.ts';
import { useSend } from '../../../state/context.ts';
import { sendaiMeasure } from '../../../state/explain/sendaiMeasure.ts';
import { type IndicatorWriter, useIndicatorWriter } from '../../../state/useIndicatorWriter.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { walkCells } from '../../../ui/walkCells.ts';
import { MoreRows } from './MoreRows.tsx';

interface SendaiTableProps {
  readonly answer: SendaiAssessment;
  readonly indicator: SendaiCode;
  readonly label: string;
  readonly losses: Losses;
}

/** Countries that are drawn before the rest is asked for. */
const FEW = 20;

/** One indicator of every country, those with the greatest mean of late first. */
export function SendaiTable({ answer, indicator, label, losses }: SendaiTableProps): ReactNode {
  const { say } = losses;
  const send = useSend();
  const write = useIndicatorWriter();
  const [isAll, setAll] = useState(false);
  const rows = useMemo(() => {
    const size = ({ targets }: SendaiRow): number => {
      const { mean } = targets[indicator].current;
      return typeof mean === 'number' ? mean : -1;
    };
    return answer.rows.toSorted((one, other) => size(other) - size(one));
  }, [answer, indicator]);
  const explain = ({ dataset }: HTMLElement): void => {
    const code = dataset['of'];
    if (code !== undefined) send({ kind: 'sendaiExplanationAsked', code, indicator });
  };
  const { baseline, current } = sendaiPeriods;
  const unit = say(
    sendaiMeasure(indicator) === 'lossPercentOfGdp' ? 'sendai.units.gdp' : 'sendai.units.rate',
  );
  const heads = [
    say('sendai.baseline', { first: baseline.firstYear, last: baseline.lastYear }),
    '',
    say('sendai.current', { first: current.firstYear, last: lastYearTold(answer, indicator) }),
    '',
    say('sendai.change'),
  ];
  return (
    <>
      <ScrollRegion label={label}>
        <table
          className="table indicator-table"
          role="grid"
          aria-label={label}
          onClick={(event) => {
            const cell = event.target instanceof Element ? event.target.closest('[data-of]') : null;
            if (cell instanceof HTMLElement) explain(cell);
          }}
          onKeyDown={walkCells(explain)}
        >
          <thead>
            <tr>
              <th scope="col">{say('sendai.country')}</th>
              {heads.map((head, place) =>
                head === '' ? null : (
                  <th key={head} scope="col" className="numeric" colSpan={place < 4 ? 2 : 1}>
                    {head}
                    {place < 4 ? <span className="cell-note">{unit}</span> : null}
                  </th>
                ),
              )}
              <th scope="col">{say('sendai.direction')}</th>
            </tr>
          </thead>
          <tbody>
            <Row
              row={answer.total}
              code={TOTAL}
              name={say('sendai.total')}
              indicator={indicator}
              losses={losses}
              write={write}
            />
            {(isAll ? rows : rows.slice(0, FEW)).map((row) => (
              <Row
                key={row.code}
                row={row}
                code={row.code}
                name={losses.names.area(row.code)}
                indicator={indicator}
                losses={losses}
                write={write}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreRows rows={rows.length} first={FEW} isAll={isAll} onChange={setAll} />
    </>
  );
}

interface RowProps extends Pick<SendaiTableProps, 'indicator' | 'losses'> {
  readonly write: IndicatorWriter;
  readonly row: SendaiRow;
  readonly code: string;
  readonly name: string;
}

function Row({ row, code, name, indicator, losses, write }: RowProps): ReactNode {
  const { say } = losses;
  const { baseline, current, changePercent } = row.targets[indicator];
  const measure = sendaiMeasure(indicator);
  const cells: readonly (readonly [string, string, boolean])[] = [
    ['baseline', write.full(baseline.mean, measure), typeof baseline.mean === 'number'],
    [
      'baselineYears',
      say('sendai.yearsOf', { used: baseline.yearsUsed, asked: baseline.yearsAsked }),
      false,
    ],
    ['current', write.full(current.mean, measure), typeof current.mean === 'number'],
    [
      'currentYears',
      say('sendai.yearsOf', { used: current.yearsUsed, asked: current.yearsAsked }),
      false,
    ],
    ['change', write.change(changePercent), typeof changePercent === 'number'],
  ];
  return (
    <tr className={code === TOTAL ? 'table-total' : ''} data-code={code}>
      <th
        scope="row"
        className="explains"
        data-cell="name"
        data-of={code}
        tabIndex={code === TOTAL ? 0 : -1}
      >
        {name}
      </th>
      {cells.map(([key, text, isNumber]) => (
        <td
          key={key}
          className={`${isNumber ? 'number' : key.endsWith('Years') ? 'sendai-years' : 'missing'} explains`}
          data-cell={key}
          data-of={code}
          tabIndex={-1}
        >
          {text}
        </td>
      ))}
      <td className="sendai-direction" data-direction={directionOf(changePercent)}>
        {directionOf(changePercent) === null
          ? ''
          : say(`sendai.${directionOf(changePercent) ?? 'same'}`)}
      </td>
    </tr>
  );
}

function directionOf(change: Quantity): 'toward' | 'away' | 'same' | null {
  if (typeof change !== 'number') return null;
  if (change === 0) return 'same';
  return change < 0 ? 'toward' : 'away';
}
