import { memo, type ReactNode } from 'react';
import type { EventFrequency } from '../../../../../analysis/losses/figures/hazardTrends.ts';
import { rateSentences } from '../../../../../analysis/losses/sentences/rateSentences.ts';
import { useFailureText } from '../../../../state/useFailureText.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { yearsText } from '../../../../words/yearsText.ts';
import { Waiting } from '../Waiting.tsx';
import { NoSeries } from './NoSeries.tsx';
import { PeriodChoices } from './PeriodChoices.tsx';
import { RateRow } from './RateRow.tsx';
import { Reading, type TrendColumn, TrendTable } from './TrendTable.tsx';
import { TrendTold } from './TrendTold.tsx';
import { type ShownTrend, useTrend } from './useTrend.ts';

const readings = ['rate', 'dispersion', 'size', 'ratio'] as const;

/** How often events come, whether they cluster, and how two periods compare. */
export function TrendRates({ losses }: { readonly losses: Losses }): ReactNode {
  const shown = useTrend(losses);
  return shown === null ? <Waiting /> : <Rates {...shown} />;
}

/** Drawn anew with new trends only. */
const Rates = memo(function Rates({ answer, losses }: ShownTrend): ReactNode {
  const { say, names } = losses;
  const failureText = useFailureText();
  if (!answer.ok) {
    return (
      <div className="figure-refused">
        <Notice kind="plain">{failureText(answer.failure)}</Notice>
      </div>
    );
  }
  const { periods, events, hazards } = answer.value;
  if (!events.rates.ok) return <NoSeries />;
  const [period = '', against = ''] = (periods ?? []).map(({ firstYear, lastYear }) =>
    yearsText(say, firstYear, lastYear),
  );
  const reason = noComparison(events);
  return (
    <>
      <PeriodChoices losses={losses} periods={periods} />
      {reason === null ? null : (
        <div className="trend-remark">
          <Notice kind="plain">{say(`trend.rates.${reason}`)}</Notice>
        </div>
      )}
      <TrendTable
        label={say('trend.rates.label')}
        columns={columnsIn(losses, { period, against })}
        groups={[
          {
            key: 'all',
            name: null,
            rows: [
              <RateRow
                key="all"
                id="all"
                name={say('trend.rates.all')}
                {...events}
                losses={losses}
              />,
            ],
          },
          {
            key: 'hazards',
            name: null,
            rows: hazards
              .filter(({ rates }) => rates.ok && rates.value.events > 0)
              .map(({ hazard, rates, comparison }) => (
                <RateRow
                  key={hazard}
                  id={hazard}
                  name={names.hazard(hazard)}
                  rates={rates}
                  comparison={comparison}
                  losses={losses}
                />
              )),
          },
        ]}
      />
      <RatesTold losses={losses} events={events} />
      <Reading
        title={say('trend.howToRead')}
        entries={readings.map((key) => [
          say(`trend.rates.readNames.${key}`),
          say(`trend.rates.read.${key}`),
        ])}
      />
      <ul className="figure-notes" aria-label={say('lossFigures.quality')}>
        <li>{say('lossFigures.biasBefore')}</li>
      </ul>
    </>
  );
});

/** Why no two periods are compared. */
function noComparison({ comparison }: EventFrequency): 'tooShort' | 'overlap' | 'noYears' | null {
  if (comparison === null) return 'tooShort';
  if (comparison.ok) return null;
  return comparison.failure.kind === 'bad-setting' ? 'overlap' : 'noYears';
}

function columnsIn(
  { say }: Losses,
  spans: Readonly<Record<'period' | 'against', string>>,
): readonly TrendColumn[] {
  const ratio = spans.period === '' ? say('trend.rates.readNames.ratio') : undefined;
  return [
    { key: 'series', name: say('trend.series'), isText: true },
    { key: 'events', name: say('trend.rates.events') },
    { key: 'years', name: say('trend.rates.years') },
    { key: 'rate', name: say('trend.rates.rate'), below: say('trend.rates.rateInterval') },
    { key: 'index', name: say('trend.rates.dispersion'), below: say('trend.rates.dispersionP') },
    { key: 'clustering', name: say('trend.rates.clustering'), isText: true },
    { key: 'size', name: say('trend.rates.size'), below: say('trend.rates.sizeNote') },
    {
      key: 'ratio',
      name: ratio ?? say('trend.rates.ratio', spans),
      below: say('trend.rates.ratioInterval'),
    },
    { key: 'ratioP', name: say('trend.rates.ratioP'), below: say('trend.rates.ratioTest') },
  ];
}

interface RatesToldProps {
  readonly losses: Losses;
  readonly events: EventFrequency;
}

/** The events of all hazards together in sentences. */
function RatesTold({ losses: { say }, events }: RatesToldProps): ReactNode {
  if (!events.rates.ok) return null;
  const comparison = events.comparison?.ok === true ? events.comparison.value : undefined;
  const rates = { ...events.rates.value, comparison };
  return (
    <TrendTold
      title={say('trend.inWords', { measure: say('trend.rates.all') })}
      sentences={rateSentences(rates)}
      from={{ rates }}
    />
  );
}
