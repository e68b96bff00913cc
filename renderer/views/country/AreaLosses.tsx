import { type ReactNode, useMemo } from 'react';
import { lossMeasures } from '../../../analysis/losses/question.ts';
import { ChartView } from '../../chart/ChartView.tsx';
import { ExplainLink } from '../../explain/ExplainLink.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { useSend, useWindow } from '../../state/context.ts';
import { useExplainLoss } from '../../state/explain/useExplainLoss.ts';
import { lossFigureSource } from '../../state/figures/lossFigureSource.ts';
import { seriesSpec } from '../../state/figures/seriesSpec.ts';
import { useFigureFrame } from '../../state/figures/useFigureFrame.ts';
import { indicatorSpan } from '../../state/lossFigures/indicatorSpan.ts';
import type { Losses } from '../../state/useLosses.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { yearsText } from '../../words/yearsText.ts';
import { AreaHazards } from './AreaHazards.tsx';

interface AreaLossesProps {
  readonly losses: Losses;
  readonly area: string;
}

/** What disasters cost the country: every measure over the period, and the series of the years. */
export function AreaLosses({ losses, area }: AreaLossesProps): ReactNode {
  const { say, assessment, measure, quantity } = losses;
  const theme = useTheme();
  const explain = useExplainLoss();
  const send = useSend();
  const frame = useFigureFrame(losses);
  const ofArea = useWindow((state) => state.areaAssessment);
  const opened = useWindow((state) => (state.opening.kind === 'done' ? state.opening.value : null));
  const [widest] = (opened?.countrySets ?? [])
    .filter(({ areas }) => areas.includes(area))
    .toSorted((one, other) => other.areas.length - one.areas.length);
  const row = assessment.areas.find((each) => each.area === area);
  const spec = useMemo(
    () => (ofArea === null ? null : seriesSpec(frame, ofArea, area)),
    [frame, ofArea, area],
  );
  const { firstYear, lastYear } = assessment.question;
  return (
    <Panel
      className="country-losses"
      title={say('country.losses')}
      unit={yearsText(say, firstYear, lastYear)}
    >
      {row === undefined ? (
        <div className="panel-foot">
          <p>{say('country.notInSet')}</p>
          {widest === undefined ? null : (
            <Button
              kind="quiet"
              onPress={() => send({ kind: 'questionChanged', change: { countrySet: widest.code } })}
            >
              {say('country.askSet', { set: widest.name[losses.language] })}
            </Button>
          )}
        </div>
      ) : (
        <dl className="country-measures">
          {lossMeasures
            .filter((each) => each !== 'distinctEvents')
            .map((each) => (
              <div key={each}>
                <dt>
                  {say(`measure.${each}`)}
                  <span className="cell-note">
                    {say(`indicators.spans.${indicatorSpan(each, 'country')}`)}
                  </span>
                </dt>
                <dd className="number">
                  <ExplainLink number={{ measure: each, area, year: null, hazard: null }}>
                    {quantity(row.figures[each].value, each)}
                  </ExplainLink>
                </dd>
              </div>
            ))}
        </dl>
      )}
      {ofArea === null || row === undefined ? null : (
        <AreaHazards losses={losses} ofArea={ofArea} area={area} />
      )}
      {spec === null ? null : (
        <>
          <header className="country-small">
            <h3>
              {say('figure.titled', { title: say('series.title'), of: say(`measure.${measure}`) })}
            </h3>
            <FigureTools
              name={say('series.title')}
              source={(state) => lossFigureSource(state, 'series')}
              explain={explain}
            />
          </header>
          <div className="compare-chart">
            <ChartView
              spec={spec}
              theme={theme}
              height={150}
              highlighted={null}
              selected={[]}
              onHover={() => undefined}
              onChoose={(target) => {
                if (target?.kind !== 'year') return;
                const number = { measure, area, year: target.year, hazard: null };
                send({ kind: 'lossExplanationAsked', number });
              }}
            />
          </div>
        </>
      )}
    </Panel>
  );
}
