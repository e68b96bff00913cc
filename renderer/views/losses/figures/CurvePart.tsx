import { type ReactNode, useMemo } from 'react';
import type { ExceedanceBasis } from '../../../../analysis/losses/question.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import { exceedanceSpec } from '../../../state/figures/losses/exceedanceSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { useLast } from '../../../ui/useLast.ts';
import { PositionChoice } from './ExtremeTools.tsx';
import { FigureBody } from './FigureBody.tsx';
import { RefusedFigure } from './RefusedFigure.tsx';
import { refusal } from './refusal.ts';
import { Waiting } from './Waiting.tsx';

const bases: readonly ExceedanceBasis[] = ['areaYears', 'yearlySums'];

/** Observed values by return period, with a model of single countries and years. */
export function CurvePart({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment } = losses;
  const send = useSend();
  const inputs = useFigureInputs(losses);
  const basis = useWindow((state) => state.choices.lossFigures.exceedanceBasis);
  const answer = useWindow((state) => state.lossFigures.exceedance);
  const isOfAnswer =
    answer !== null && JSON.stringify(answer.question) === JSON.stringify(assessment.question);
  const made = useMemo(() => {
    if (answer === null || !isOfAnswer) return null;
    const { result, area } = answer;
    if (!result.ok) return { refused: refusal(result.failure, say) };
    return { spec: exceedanceSpec(inputs, result.value, area) };
  }, [answer, isOfAnswer, inputs, say]);
  const shown = useLast(made);
  const tools = (
    <>
      <Segments
        label={say('lossFigures.basis')}
        options={bases.map((key) => ({ key, name: say(`lossFigures.bases.${key}`) }))}
        chosen={basis}
        onChoose={(exceedanceBasis) =>
          send({ kind: 'lossFiguresChanged', change: { exceedanceBasis } })
        }
      />
      <PositionChoice />
    </>
  );
  if (shown === null) return <Waiting />;
  if ('refused' in shown) {
    return (
      <RefusedFigure losses={losses} title={say('lossFigures.tabs.exceedance')} tools={tools}>
        {shown.refused}
      </RefusedFigure>
    );
  }
  return (
    <FigureBody losses={losses} spec={shown.spec} figure="exceedance" height={360} tools={tools} />
  );
}
