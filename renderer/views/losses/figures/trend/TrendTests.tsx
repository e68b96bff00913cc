import { memo, type ReactNode } from 'react';
import type { MeasureTrend } from '../../../../../analysis/losses/figures/measureTrends.ts';
import type { TrendFigure } from '../../../../../analysis/losses/figures/trendFigure.ts';
import type { LossMeasure } from '../../../../../analysis/losses/question.ts';
import { measureWords } from '../../../../../analysis/losses/sentences/measureWords.ts';
import { trendSentences } from '../../../../../analysis/losses/sentences/trendSentences.ts';
import { trendVerdict } from '../../../../../analysis/losses/trendVerdict.ts';
import { useFailureText } from '../../../../state/useFailureText.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Waiting } from '../Waiting.tsx';
import { NoSeries } from './NoSeries.tsx';
import { TrendRow, type TrendRowProps } from './TrendRow.tsx';
import { Reading, type TrendColumn, TrendTable } from './TrendTable.tsx';
import { TrendTold } from './TrendTold.tsx';
import { type ShownTrend, useTrend } from './useTrend.ts';

const readings = ['p', 'corrected', 'slope', 'change', 'progress'] as const;

/** Whether measures and hazards rise or fall beyond chance. */
export function TrendTests({ losses }: { readonly losses: Losses }): ReactNode {
  const shown = useTrend(losses);
  return shown === null ? <Waiting /> : <Tests {...shown} />;
}

/** Drawn anew with new trends only. */
const Tests = memo(function Tests({ answer, losses }: ShownTrend): ReactNode {
  const { say } = losses;
  const failureText = useFailureText();
  if (!answer.ok) {
    return (
      <div className="figure-refused">
        <Notice kind="plain">{failureText(answer.failure)}</Notice>
      </div>
    );
  }
  const { measures, hazards } = rowsOf(answer.value, losses);
  if (measures.length === 0 && hazards.length === 0) return <NoSeries />;
  const doubtful = [...measures, ...hazards].filter(
    ({ trend }) => trend.ok && trendVerdict(trend.value).onlyCorrected,
  );
  return (
    <>
      {doubtful.length === 0 ? null : (
        <div className="trend-remark">
          <Notice kind="plain">
            {say('trend.doubt', {
              names: doubtful.map(({ name }) => name).join(say('figure.listSeparator')),
            })}
          </Notice>
        </div>
      )}
      <TrendTable
        label={say('trend.label')}
        columns={columnsIn(losses)}
        groups={[
          { key: 'measures', name: say('trend.measures'), rows: measures.map(rowOf) },
          {
            key: 'hazards',
            name: say('trend.hazards', { measure: say(`measure.${losses.measure}`) }),
            rows: hazards.map(rowOf),
          },
        ]}
      />
      <MeasureTold losses={losses} measures={answer.value.measures} />
      <Reading
        title={say('trend.howToRead')}
        entries={readings.map((key) => [say(`trend.readNames.${key}`), say(`trend.read.${key}`)])}
      />
      <ul className="figure-notes" aria-label={say('lossFigures.quality')}>
        <li>{say('lossFigures.biasBefore')}</li>
        <li>{say('lossFigures.prices')}</li>
      </ul>
    </>
  );
});

function rowOf(row: TrendRowProps): ReactNode {
  return <TrendRow key={row.id} {...row} />;
}

/** Measures that have values, and hazards that struck. */
function rowsOf(
  { measures, hazards }: TrendFigure,
  losses: Losses,
): Readonly<Record<'measures' | 'hazards', readonly TrendRowProps[]>> {
  const { say, names, measure: asked, assessment } = losses;
  const hasValues = (one: LossMeasure): boolean => typeof assessment.total[one].value === 'number';
  return {
    measures: measures
      .filter(({ measure }) => hasValues(measure))
      .map(({ measure, trend }) => ({
        id: measure,
        name: say(`measure.${measure}`),
        measure,
        trend,
        losses,
      })),
    hazards: hazards
      .filter(({ rates }) => rates.ok && rates.value.events > 0)
      .map(({ hazard, trend }) => ({
        id: hazard,
        name: names.hazard(hazard),
        measure: asked,
        trend,
        losses,
      })),
  };
}

function columnsIn({ say }: Losses): readonly TrendColumn[] {
  const corrected = say('trend.corrected');
  return [
    { key: 'series', name: say('trend.series'), isText: true },
    { key: 'verdict', name: say('trend.verdict'), isText: true },
    { key: 'years', name: say('trend.years') },
    { key: 'plain', name: say('trend.plain'), below: say('trend.mannKendall') },
    { key: 'hamedRao', name: corrected, below: say('trend.hamedRao') },
    { key: 'yueWang', name: corrected, below: say('trend.yueWang') },
    { key: 'slope', name: say('trend.slope'), below: say('trend.slopeInterval') },
    { key: 'change', name: say('trend.change'), below: say('trend.changeP') },
    { key: 'progress', name: say('trend.progress'), below: say('trend.progressOf') },
  ];
}

interface MeasureToldProps {
  readonly losses: Losses;
  readonly measures: readonly MeasureTrend[];
}

/** The trend of the question's own measure in sentences. */
function MeasureTold({ losses, measures }: MeasureToldProps): ReactNode {
  const { measure, say } = losses;
  const own = measures.find((row) => row.measure === measure);
  if (own?.trend.ok !== true) return null;
  const { name, change } = measureWords[measure];
  return (
    <TrendTold
      title={say('trend.inWords', { measure: say(`measure.${measure}`) })}
      sentences={trendSentences(own.trend.value, name, undefined, change)}
      from={{ trend: own.trend.value }}
    />
  );
}
