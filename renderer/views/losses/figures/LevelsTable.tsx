import type { ReactNode } from 'react';
import type { Interval } from '../../../../analysis/extremes/profileInterval.ts';
import type { Result } from '../../../../analysis/failure.ts';
import type { LossExceedance } from '../../../../analysis/losses/lossExceedance.ts';
import { extremeFigure } from '../../../../analysis/losses/sentences/extremeSentences.ts';
import { extremesComputation } from '../../../../analysis/losses/sentences/extremesComputation.ts';
import {
  figure as numberAt,
  type SentenceFigure,
} from '../../../../analysis/losses/sentences/sentence.ts';
import { formatNumber, formatPercent } from '../../../chart/formatNumber.ts';
import { useWindow } from '../../../state/context.ts';
import type { ExtremesAnswer } from '../../../state/figures/losses/extremes/extremesFrame.ts';
import { intervalsKey } from '../../../state/lossFigures/extremeIntervals.ts';
import { useNumberLocale } from '../../../state/settingsInUse.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { numberMarks } from '../../../words/numbers.ts';
import { LinkedNumber } from '../LinkedNumber.tsx';

interface LevelsTableProps {
  readonly losses: Losses;
  readonly answer: ExtremesAnswer;
}

/** A chance above this is told as that: none is one. */
const CERTAIN = 0.999;

/** Return levels, how sure they are, and the chance of reaching them. */
export function LevelsTable({ losses, answer }: LevelsTableProps): ReactNode {
  const { say, write, language } = losses;
  const { request, figure } = answer;
  const intervals = useWindow((state) => state.lossFigures.intervals);
  const locale = useNumberLocale();
  const numbers = { numbers: { ...numberMarks(locale), fractionDigits: 1 }, language };
  const { extremes, curves } = figure;
  if (!extremes.ok || !curves.ok) return null;
  const isComing = intervals?.key === intervalsKey(request) && intervals.result === null;
  const link = (text: string, ...figures: readonly SentenceFigure[]): ReactNode => (
    <LinkedNumber
      text={text}
      figures={figures}
      noteOf={({ address }) => ({ computation: extremesComputation(figure, address) })}
    />
  );
  const range = (
    found: Result<Interval> | undefined,
    made: 'profile' | 'bootstrap',
    period: number,
  ): ReactNode => {
    if (found === undefined) return '…';
    if (!found.ok) return say('extremes.notSettled');
    const { lower, upper } = found.value;
    const text = Number.isFinite(upper)
      ? say('extremes.rangeOf', { lower: write.short(lower), upper: write.short(upper) })
      : say('extremes.openRange', { lower: write.short(lower) });
    const ends = [
      extremeFigure(`${made}Lower`, lower, period),
      extremeFigure(`${made}Upper`, upper, period),
    ];
    return link(text, ...ends);
  };
  const percent = (chance: number): string =>
    chance > CERTAIN
      ? say('extremes.almostCertain', { percent: formatPercent(100 * CERTAIN, numbers) })
      : formatPercent(100 * chance, numbers);
  const label = say('extremes.part.levels');
  const heads = [
    say('extremes.level'),
    say('extremes.profile'),
    say('extremes.bootstrap'),
    say('extremes.chance', {
      years: formatNumber(request.horizonYears, { ...numberMarks(locale), fractionDigits: 2 }),
    }),
  ];
  return (
    <>
      {isComing ? (
        <div className="return-periods-progress">
          <ProgressBar label={say('extremes.intervals')} share={intervals.part} />
        </div>
      ) : null}
      <ScrollRegion label={label}>
        <table className="table levels-table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{say('extremes.onceIn')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="numeric">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {extremes.value.levels.map(
              ({ returnPeriodYears: period, level, interval, bootstrap, isBeyondRecord }) => {
                const chance = curves.value.chances.find(
                  ({ returnPeriodYears }) => returnPeriodYears === period,
                );
                return (
                  <tr key={period} data-period={period}>
                    <th scope="row">
                      {say('extremes.yearsLong', { count: period })}
                      {isBeyondRecord ? (
                        <span className="cell-note">{say('extremes.beyondRecord')}</span>
                      ) : null}
                    </th>
                    <td className={level.ok ? 'number' : 'missing'}>
                      {level.ok
                        ? link(write.full(level.value), extremeFigure('level', level.value, period))
                        : say('missing.not-calculable')}
                    </td>
                    <td className="number">{range(interval, 'profile', period)}</td>
                    <td className="number">{range(bootstrap, 'bootstrap', period)}</td>
                    <td className="number">
                      {chance === undefined ? null : (
                        <>
                          {link(percent(chance.yearly), chanceAt(chance, 'yearly'))}
                          <span className="cell-note">
                            {link(
                              say('extremes.poissonChance', { chance: percent(chance.poisson) }),
                              chanceAt(chance, 'poisson'),
                            )}
                          </span>
                        </>
                      )}
                    </td>
                  </tr>
                );
              },
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** A chance of the table of chances. */
function chanceAt(
  chance: LossExceedance['chances'][number],
  column: 'yearly' | 'poisson',
): SentenceFigure {
  const { returnPeriodYears, years } = chance;
  return numberAt(column, chance[column], {
    table: 'chances',
    key: { returnPeriodYears, years },
    column,
  });
}
