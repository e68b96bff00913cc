import type { ReactNode } from 'react';
import { CountedText } from '../../explain/CountedText.tsx';
import { ExplainLink } from '../../explain/ExplainLink.tsx';
import { useSend, useWindow } from '../../state/context.ts';
import { entriesOfArea } from '../../state/explain/counted/lossCounts.ts';
import { indicatorSpan } from '../../state/lossFigures/indicatorSpan.ts';
import { shownMeasures } from '../../state/shownMeasures.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Button } from '../../ui/Button.tsx';

/** What is known of the country that is pointed at or chosen, with its coverage. */
export function Inspector({ losses }: { readonly losses: Losses }): ReactNode {
  const { assessment, say, names, writer } = losses;
  const send = useSend();
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const ofArea = useWindow((state) => state.areaAssessment);
  const code = hovered ?? chosen;
  const row = assessment.areas.find(({ area }) => area === code);

  if (code === null || row === undefined) {
    return (
      <aside className="inspector" aria-label={say('inspector.title')}>
        <h2 className="panel-title">{code === null ? say('inspector.title') : names.area(code)}</h2>
        <p className="inspector-empty">
          {code === null ? say('inspector.empty') : say('map.outside')}
        </p>
      </aside>
    );
  }
  const ranked = assessment.areas.filter(({ rank }) => typeof rank === 'number').length;
  const hazards = (ofArea?.hazards ?? []).filter(
    ({ figures }) => figures[losses.measure].entries > 0,
  );
  const ofChosen = code === chosen ? (ofArea?.hazards ?? []) : [];
  const noEntries = assessment.areasWithoutEntries.includes(code);
  return (
    <aside className="inspector" aria-label={say('inspector.title')}>
      <h2 className="inspector-name">{names.area(code)}</h2>
      <p className="inspector-rank">
        {typeof row.rank === 'number' ? (
          <ExplainLink number={{ measure: losses.measure, area: code, year: null, hazard: null }}>
            {say('inspector.rankOf', { rank: row.rank, count: ranked })}
          </ExplainLink>
        ) : (
          say('inspector.unranked', { reason: say(`missing.${row.rank}`) })
        )}
        {' · '}
        {say(`measure.${losses.measure}`)}
      </p>
      {noEntries ? <p className="inspector-empty">{say('inspector.noEntries')}</p> : null}
      <dl className="facts">
        {shownMeasures(losses.measure).map((measure) => {
          const { value, reported, entries } = row.figures[measure];
          return (
            <div key={measure} className="fact" data-asked={measure === losses.measure}>
              <dt>
                {say(`measure.${measure}`)}{' '}
                <span className="fact-span">
                  {say(`indicators.spans.${indicatorSpan(measure, 'country')}`)}
                </span>
              </dt>
              <dd>
                <span className={typeof value === 'number' ? 'fact-value number' : 'missing'}>
                  <ExplainLink number={{ measure, area: code, year: null, hazard: null }}>
                    {losses.quantity(value, measure)}
                  </ExplainLink>
                </span>
                {entries === 0 ? null : (
                  <span className="fact-coverage">
                    <CountedText
                      text={say('inspector.coverage', {
                        reported: writer('events').full(reported),
                        entries: writer('events').full(entries),
                      })}
                      of={() => entriesOfArea(losses, measure, code, ofChosen)}
                    />
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {code === chosen && ofArea !== null ? (
        <>
          {hazards.length === 0 ? null : (
            <h3 className="inspector-heading">
              {say('inspector.byHazard')} · {say(`measure.${losses.measure}`)}
            </h3>
          )}
          <ul className="inspector-hazards">
            {hazards.map(({ hazard, figures }) => {
              const { value } = figures[losses.measure];
              return (
                <li key={hazard}>
                  <span>{names.hazard(hazard)}</span>
                  <span className={typeof value === 'number' ? 'number' : 'missing'}>
                    <ExplainLink
                      number={{ measure: losses.measure, area: code, year: null, hazard }}
                    >
                      {losses.quantity(value)}
                    </ExplainLink>
                  </span>
                </li>
              );
            })}
          </ul>
          <Button
            kind="quiet"
            icon="close"
            onPress={() => send({ kind: 'areaChosen', area: null })}
          >
            {say('inspector.clear')}
          </Button>
        </>
      ) : null}
    </aside>
  );
}
