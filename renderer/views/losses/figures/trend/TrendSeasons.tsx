import type { ReactNode } from 'react';
import type {
  SeasonalFigure,
  SeasonalTrend,
} from '../../../../../analysis/losses/figures/seasonalFigure.ts';
import { SIGNIFICANCE } from '../../../../../analysis/losses/trendVerdict.ts';
import { CountedText } from '../../../../explain/CountedText.tsx';
import { useWindow } from '../../../../state/context.ts';
import {
  monthCounted,
  monthNames,
  monthsCounted,
  undatedCounted,
} from '../../../../state/explain/counted/monthCounts.ts';
import { useFailureText } from '../../../../state/useFailureText.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { useLast } from '../../../../ui/useLast.ts';
import { Waiting } from '../Waiting.tsx';
import { linkedTrend } from './linkedTrend.tsx';
import { probability } from './probability.ts';
import { Reading, type TrendColumn, TrendTable } from './TrendTable.tsx';

const readings = ['within', 'score', 'gaps'] as const;

/** Whether months rise or fall against the same months of other years. */
export function TrendSeasons({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment } = losses;
  const failureText = useFailureText();
  const answered = useWindow((state) => state.lossFigures.seasons);
  const isOfAnswer =
    answered !== null && JSON.stringify(answered.request) === JSON.stringify(assessment.question);
  const answer = useLast(isOfAnswer ? answered.result : null);
  if (answer === null) return <Waiting />;
  const isBundled = assessment.question.source === undefined;
  return (
    <>
      {isBundled ? (
        <div className="trend-remark">
          <Notice kind="plain" title={say('trend.seasons.noMonths')}>
            {say('trend.seasons.earthquakes')}
          </Notice>
        </div>
      ) : null}
      {answer.ok ? (
        <Tested losses={losses} figure={answer.value} />
      ) : (
        <div className="figure-refused">
          <Notice kind="plain">
            {say('trend.seasons.refused', { reason: failureText(answer.failure) })}
          </Notice>
        </div>
      )}
    </>
  );
}

interface TestedProps {
  readonly losses: Losses;
  readonly figure: SeasonalFigure;
}

function Tested({ losses, figure }: TestedProps): ReactNode {
  const { say, writer } = losses;
  const checked = useWindow((state) => state.checked);
  const { firstYear, lastYear, lastMonth, undated, of, rows } = figure;
  const label = say(`trend.seasons.labels.${of}`, {
    from: say('trend.seasons.monthOf', {
      year: firstYear,
      month: say('trend.seasons.months.january'),
    }),
    to: say('trend.seasons.monthOf', {
      year: lastYear,
      month: say(`trend.seasons.months.${monthNames[lastMonth - 1] ?? 'december'}`),
    }),
  });
  return (
    <>
      <h4 className="trend-heading">{label}</h4>
      <TrendTable
        label={label}
        columns={columnsIn(losses)}
        groups={[
          {
            key: 'tests',
            name: null,
            rows: rows.map((row) => (
              <TestRow key={row.measure} row={row} figure={figure} losses={losses} />
            )),
          },
        ]}
      />
      <h4 className="trend-heading">{say('trend.seasons.sums')}</h4>
      <TrendTable
        label={say('trend.seasons.sums')}
        columns={[
          { key: 'series', name: say('trend.series'), isText: true },
          ...monthNames.map((month) => ({
            key: month,
            name: say(`trend.seasons.months.${month}`),
          })),
        ]}
        groups={[
          {
            key: 'sums',
            name: null,
            rows: rows.map((row) => (
              <SumRow key={row.measure} row={row} figure={figure} losses={losses} />
            )),
          },
        ]}
      />
      <Reading
        title={say('trend.howToRead')}
        entries={readings.map((key) => [
          say(`trend.seasons.readNames.${key}`),
          say(`trend.seasons.read.${key}`),
        ])}
      />
      {undated === 0 ? null : (
        <ul className="figure-notes" aria-label={say('lossFigures.quality')}>
          <li>
            <CountedText
              text={say('trend.seasons.undated', {
                count: undated,
                number: writer('events').full(undated),
              })}
              of={() => undatedCounted({ ...losses, checked }, figure)}
            />
          </li>
        </ul>
      )}
    </>
  );
}

function columnsIn({ say }: Losses): readonly TrendColumn[] {
  return [
    { key: 'series', name: say('trend.series'), isText: true },
    { key: 'verdict', name: say('trend.verdict'), isText: true },
    { key: 'months', name: say('trend.seasons.count') },
    { key: 'score', name: say('trend.seasons.score') },
    { key: 'z', name: 'z' },
    { key: 'within', name: say('trend.seasons.within'), below: say('trend.seasons.test') },
    { key: 'plain', name: say('trend.plain'), below: say('trend.mannKendall') },
  ];
}

interface RowProps {
  readonly row: SeasonalTrend;
  readonly figure: SeasonalFigure;
  readonly losses: Losses;
}

function TestRow({ row, figure, losses }: RowProps): ReactNode {
  const { measure, months: count, within, plain } = row;
  const checked = useWindow((state) => state.checked);
  const { say, writer } = losses;
  const p = probability(losses);
  const head = <th scope="row">{say(`measure.${measure}`)}</th>;
  if (!within.ok) {
    return (
      <tr data-season={measure}>
        {head}
        <td className="missing" colSpan={6}>
          {say('trend.seasons.tooFew')}
        </td>
      </tr>
    );
  }
  const { score, z, pValue } = within.value;
  const link = linkedTrend({ seasons: { within, plain } });
  const verdict = pValue >= SIGNIFICANCE ? 'none' : score > 0 ? 'rises' : 'falls';
  return (
    <tr data-season={measure}>
      {head}
      <td className="trend-verdict" data-verdict={verdict}>
        {say(`trend.${verdict}`)}
      </td>
      <td className="number">
        <CountedText
          whole
          text={writer('events').full(count)}
          of={() => monthsCounted({ ...losses, checked }, figure, row)}
        />
      </td>
      <td className="number">{link(writer('events').full(score), 'seasonal', { score })}</td>
      <td className="number">
        {link(writer('deathsPerMillion').full(Number(z.toFixed(3))), 'seasonal', { z })}
      </td>
      <td className="number">{link(p(pValue), 'seasonal', { pValue })}</td>
      <td className="number">
        {plain.ok
          ? link(p(plain.value.pValue), 'mannKendall', { pValue: plain.value.pValue })
          : '–'}
      </td>
    </tr>
  );
}

function SumRow({ row, figure, losses }: RowProps): ReactNode {
  const { measure, sums } = row;
  const checked = useWindow((state) => state.checked);
  return (
    <tr data-month-sums={measure}>
      <th scope="row">
        {losses.say(`measure.${measure}`)}
        {measure === 'lossUsd' ? (
          <span className="cell-note">{losses.say('lossFigures.shortUnits.lossUsd')}</span>
        ) : null}
      </th>
      {monthNames.map((month, place) => {
        const value = sums[place] ?? 'no-data';
        return (
          <td
            key={month}
            className={typeof value === 'number' ? 'number' : 'missing'}
            title={losses.quantity(value, measure)}
          >
            {typeof value === 'number' ? (
              <CountedText
                whole
                text={losses.writer('events').short(value)}
                of={() => monthCounted({ ...losses, checked }, figure, row, place)}
              />
            ) : (
              '–'
            )}
          </td>
        );
      })}
    </tr>
  );
}
