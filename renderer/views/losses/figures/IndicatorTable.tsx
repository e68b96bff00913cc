import { type ReactNode, useMemo, useState } from 'react';
import type { IndicatorDimension } from '../../../../analysis/losses/indicators/indicatorQuestion.ts';
import type { LossIndicator } from '../../../../analysis/losses/indicators/lossIndicator.ts';
import { TOTAL } from '../../../../analysis/losses/sentences/indicatorAddress.ts';
import type { NamedIndicators } from '../../../../datasets/store/indicatorStore.ts';
import { useSend } from '../../../state/context.ts';
import { type IndicatorSpan, indicatorSpan } from '../../../state/lossFigures/indicatorSpan.ts';
import { indicatorsInOrder } from '../../../state/lossFigures/indicatorsInOrder.ts';
import { useSettings } from '../../../state/settingsInUse.ts';
import { type IndicatorWriter, useIndicatorWriter } from '../../../state/useIndicatorWriter.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { walkCells } from '../../../ui/walkCells.ts';
import { type Say, useWords } from '../../../words/words.ts';
import { MoreRows } from './MoreRows.tsx';

interface IndicatorTableProps {
  readonly named: NamedIndicators;
  readonly dimension: IndicatorDimension;
  readonly label: string;
}

/** Rows that are drawn before the rest is asked for. */
const FEW = 40;

const heads = [
  'rank',
  'row',
  'value',
  'reported',
  'share',
  'ofWorld',
  'mean',
  'fromMean',
  'fromMedian',
  'years',
] as const;

/** The rows of an answer, the greatest first or in the order of time; each leads to how it is made. */
export function IndicatorTable({ named, dimension, label }: IndicatorTableProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const write = useIndicatorWriter();
  const { language } = useSettings();
  const [isAll, setAll] = useState(false);
  const { answer, names } = named;
  const rows = useMemo(() => indicatorsInOrder(named), [named]);
  const shown = isAll ? rows : rows.slice(0, FEW);
  const notes: Partial<Record<(typeof heads)[number], IndicatorSpan>> = {
    value: indicatorSpan(answer.question.measure, dimension),
    mean: 'meanYear',
    fromMean: 'meanYear',
    fromMedian: 'meanYear',
  };
  const explain = ({ dataset }: HTMLElement): void => {
    const code = dataset['of'];
    if (code !== undefined) send({ kind: 'indicatorExplanationAsked', code });
  };
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
              {heads.map((head) => (
                <th key={head} scope="col" className={head === 'row' ? '' : 'numeric'}>
                  {say(head === 'row' ? `indicators.rowOf.${dimension}` : `indicators.${head}`)}
                  {notes[head] === undefined ? null : (
                    <span className="cell-note">{say(`indicators.spans.${notes[head]}`)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row
              row={answer.total}
              code={TOTAL}
              name={say('indicators.total')}
              measure={answer.question.measure}
              write={write}
              say={say}
              first
            />
            {shown.map((row) => (
              <Row
                key={row.code}
                row={row}
                code={row.code}
                name={names[row.code]?.[language] ?? row.code}
                measure={answer.question.measure}
                write={write}
                say={say}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreRows rows={rows.length} first={FEW} isAll={isAll} onChange={setAll} />
    </>
  );
}

interface RowProps {
  readonly row: LossIndicator;
  readonly code: string;
  readonly name: string;
  readonly measure: NamedIndicators['answer']['question']['measure'];
  readonly write: IndicatorWriter;
  readonly say: Say;
  /** Stands in the order of Tab. */
  readonly first?: boolean;
}

function Row({ row, code, name, measure, write, say, first = false }: RowProps): ReactNode {
  const { figures, before, rank, sharePercent, shareOfWorldPercent } = row;
  const { value, reported, entries } = figures[measure];
  const count = write.of('events').full;
  const hasRank = typeof rank === 'number' && code !== TOTAL;
  const cells: readonly (readonly [string, string, boolean, string?])[] = [
    ['value', write.short(value, measure), typeof value === 'number', write.full(value, measure)],
    [
      'reported',
      say('indicators.reportedOf', { reported: count(reported), entries: count(entries) }),
      true,
    ],
    ['share', write.share(sharePercent), typeof sharePercent === 'number'],
    ['ofWorld', write.share(shareOfWorldPercent), typeof shareOfWorldPercent === 'number'],
    [
      'mean',
      write.short(before.mean, measure),
      typeof before.mean === 'number',
      write.full(before.mean, measure),
    ],
    [
      'fromMean',
      write.change(before.deviationFromMeanPercent),
      typeof before.deviationFromMeanPercent === 'number',
    ],
    [
      'fromMedian',
      write.change(before.deviationFromMedianPercent),
      typeof before.deviationFromMedianPercent === 'number',
    ],
    [
      'years',
      say('indicators.yearsOf', { used: before.yearsUsed, asked: before.yearsAsked }),
      true,
    ],
  ];
  return (
    <tr className={code === TOTAL ? 'table-total' : ''} data-code={code}>
      <td
        {...(hasRank
          ? { className: 'number explains', 'data-cell': 'rank', 'data-of': code, tabIndex: -1 }
          : { className: 'number' })}
      >
        {hasRank ? rank : ''}
      </td>
      <th
        scope="row"
        data-cell="name"
        data-of={code}
        tabIndex={first ? 0 : -1}
        className="explains"
      >
        {name}
      </th>
      {cells.map(([key, text, isNumber, title]) => (
        <td
          key={key}
          className={`${isNumber ? 'number' : 'missing'} explains`}
          data-cell={key}
          data-of={code}
          tabIndex={-1}
          title={title}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}
