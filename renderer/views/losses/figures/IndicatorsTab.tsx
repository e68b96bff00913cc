import { type ReactNode, useMemo } from 'react';
import {
  type IndicatorDimension,
  type IndicatorMeasure,
  indicatorDimensions,
  indicatorMeasures,
} from '../../../../analysis/losses/indicators/indicatorQuestion.ts';
import { yearsText } from '../../../../analysis/losses/sentences/yearsText.ts';
import { indicatorsText } from '../../../../datasets/tables/indicatorsText.ts';
import { SaveText } from '../../../figures/SaveText.tsx';
import { useSend, useWindow } from '../../../state/context.ts';
import { indicatorName } from '../../../state/indicatorName.ts';
import { useFailureText } from '../../../state/useFailureText.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ExportButton } from '../ExportButton.tsx';
import { IndicatorNotes } from './IndicatorNotes.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { Waiting } from './Waiting.tsx';

/** Every measure by every grouping, with coverage, ranks, shares and what came before. */
export function IndicatorsTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, language } = losses;
  const send = useSend();
  const failureText = useFailureText();
  const { indicatorBy, indicatorMeasure } = useWindow((state) => state.choices.lossFigures);
  const asked = useWindow((state) => state.choices.question.measure);
  const answered = useWindow((state) => state.lossFigures.indicators);
  const groupings = useMemo(
    () => indicatorDimensions.map((key) => ({ key, name: say(`indicators.dimensions.${key}`) })),
    [say],
  );
  const listsEvents = useWindow((state) => state.choices.question.source !== undefined);
  const measures = useMemo(
    () =>
      indicatorMeasures
        .filter((key) => key !== 'distinctEvents' || listsEvents)
        .map((key) => ({ key, name: indicatorName(key, language) })),
    [language, listsEvents],
  );
  if (answered === null) return <Waiting />;
  const { result } = answered;
  const question = result.ok ? result.value.answer.question : answered.request;
  const label = say('indicators.label', {
    measure: indicatorName(question.measure, language),
    grouped: say(`indicators.grouped.${question.dimension}`),
    years: yearsText(question.firstYear, question.lastYear)[language],
  });
  return (
    <div className="figure indicators">
      <header className="figure-head">
        <h3 className="figure-title">{label}</h3>
        <div className="figure-tools">
          <Choice<IndicatorDimension>
            label={say('indicators.by')}
            options={groupings}
            chosen={indicatorBy}
            onChoose={(key) => send({ kind: 'lossFiguresChanged', change: { indicatorBy: key } })}
          />
          <Choice<IndicatorMeasure>
            label={say('indicators.measure')}
            options={measures}
            chosen={indicatorMeasure ?? asked}
            onChoose={(key) =>
              send({ kind: 'lossFiguresChanged', change: { indicatorMeasure: key } })
            }
          />
          {result.ok ? <ExportButton figure="indicators" name={say('indicators.figure')} /> : null}
        </div>
      </header>
      {result.ok ? (
        <>
          <IndicatorTable
            key={question.dimension}
            named={result.value}
            dimension={question.dimension}
            label={label}
          />
          <div className="figure-foot">
            <SaveText name="losses" text={() => indicatorsText(result.value.answer)}>
              {say('indicators.save')}
            </SaveText>
          </div>
          <IndicatorNotes losses={losses} named={result.value} />
        </>
      ) : (
        <div className="figure-refused">
          <Notice kind="plain">
            {say('indicators.notPossible', { reason: failureText(result.failure) })}
          </Notice>
        </div>
      )}
    </div>
  );
}
