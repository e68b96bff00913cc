import { type ReactNode, useMemo } from 'react';
import type { Periods, YearRange } from '../../../../../analysis/losses/eventRates.ts';
import { useSend, useWindow } from '../../../../state/context.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { Choice } from '../../../../ui/Choice.tsx';
import { LinkButton } from '../../../../ui/LinkButton.tsx';

interface PeriodChoicesProps {
  readonly losses: Losses;
  /** What is compared now. */
  readonly periods: Periods | null;
}

/** Chooses the two periods whose events are compared. */
export function PeriodChoices({ losses, periods }: PeriodChoicesProps): ReactNode {
  const { say, coverage } = losses;
  const send = useSend();
  const chosen = useWindow((state) => state.choices.lossFigures.trendPeriods);
  const { firstYear, lastYear } = coverage;
  const years = useMemo(
    () =>
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
        const year = String(lastYear - index);
        return { key: year, name: year };
      }),
    [firstYear, lastYear],
  );
  const shown = chosen ?? periods;
  if (shown === null) return null;
  const choose = (trendPeriods: Periods | null): void =>
    send({ kind: 'lossFiguresChanged', change: { trendPeriods } });
  const [period, against] = shown;
  return (
    <div className="trend-periods">
      <span>{say('trend.rates.compare')}</span>
      <Ends
        labels={[say('trend.rates.firstYear'), say('trend.rates.lastYear')]}
        range={period}
        years={years}
        onChoose={(range) => choose([range, against])}
      />
      <span>{say('trend.rates.with')}</span>
      <Ends
        labels={[say('trend.rates.againstFirst'), say('trend.rates.againstLast')]}
        range={against}
        years={years}
        onChoose={(range) => choose([period, range])}
      />
      {chosen === null ? null : (
        <LinkButton onPress={() => choose(null)}>{say('trend.rates.halves')}</LinkButton>
      )}
    </div>
  );
}

interface EndsProps {
  readonly labels: readonly [string, string];
  readonly range: YearRange;
  readonly years: readonly { readonly key: string; readonly name: string }[];
  readonly onChoose: (range: YearRange) => void;
}

/** First and last year of a period; one moves the other where they would pass each other. */
function Ends({ labels, range, years, onChoose }: EndsProps): ReactNode {
  const { firstYear, lastYear } = range;
  return (
    <div className="question-years">
      <Choice
        label={labels[0]}
        hideLabel
        options={years}
        chosen={String(firstYear)}
        onChoose={(year) =>
          onChoose({ firstYear: Number(year), lastYear: Math.max(Number(year), lastYear) })
        }
      />
      <span aria-hidden="true">–</span>
      <Choice
        label={labels[1]}
        hideLabel
        options={years}
        chosen={String(lastYear)}
        onChoose={(year) =>
          onChoose({ firstYear: Math.min(firstYear, Number(year)), lastYear: Number(year) })
        }
      />
    </div>
  );
}
