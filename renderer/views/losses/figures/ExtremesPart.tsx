import { type ReactNode, useMemo } from 'react';
import { useWindow } from '../../../state/context.ts';
import type { ExtremesAnswer } from '../../../state/figures/losses/extremes/extremesFrame.ts';
import {
  type ExtremesSpec,
  extremesAnswer,
  extremesSpec,
} from '../../../state/figures/losses/extremes/extremesSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import { useFailureText } from '../../../state/useFailureText.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useLast } from '../../../ui/useLast.ts';
import type { Say } from '../../../words/words.ts';
import { CoefficientTable } from './CoefficientTable.tsx';
import { ExtremeFindings } from './ExtremeFindings.tsx';
import { ExtremeTools } from './ExtremeTools.tsx';
import { FigureBody } from './FigureBody.tsx';
import { LevelsTable } from './LevelsTable.tsx';
import { MaximumTable } from './MaximumTable.tsx';
import { RefusedFigure } from './RefusedFigure.tsx';
import { refusal } from './refusal.ts';
import { Waiting } from './Waiting.tsx';

/** A part of return periods that rests on a model or on single values as events. */
export function ExtremesPart({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, assessment } = losses;
  const failureText = useFailureText();
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const extremes = useWindow((state) => state.lossFigures.extremes);
  const intervals = useWindow((state) => state.lossFigures.intervals);
  const isOfAnswer =
    extremes !== null &&
    JSON.stringify(extremes.request.question) === JSON.stringify(assessment.question);
  const made = useMemo(() => {
    if (!isOfAnswer) return null;
    const answer = extremesAnswer({ extremes, intervals });
    if (answer === null) return { answer, made: null, part: choices.exceedancePart };
    return {
      answer,
      made: extremesSpec(inputs, choices, answer),
      part: choices.exceedancePart,
    };
  }, [isOfAnswer, extremes, intervals, inputs, choices]);
  const shown = useLast(made);
  const part = choices.exceedancePart;
  if (shown === null) return <Waiting />;
  const title = say(`extremes.part.${part}`);
  const tools = <ExtremeTools part={part} />;
  if (shown.answer === null) {
    const reason = extremes?.result.ok === false ? failureText(extremes.result.failure) : '';
    return (
      <RefusedFigure losses={losses} title={title} tools={tools}>
        {reason}
      </RefusedFigure>
    );
  }
  if ('refused' in shown.made) {
    return (
      <RefusedFigure losses={losses} title={title} tools={tools}>
        {reasonOf(shown.made, say)}
      </RefusedFigure>
    );
  }
  const { answer } = shown;
  return (
    <>
      <ExtremeFindings losses={losses} answer={answer} part={shown.part} />
      {shown.part === 'events' && !answer.figure.isAdditive ? (
        <div className="figure-refused">
          <Notice kind="plain">{say('extremes.noAverage')}</Notice>
        </div>
      ) : null}
      <FigureBody
        losses={losses}
        spec={shown.made.spec}
        figure="exceedance"
        height={360}
        tools={tools}
        content={
          shown.part === 'levels' ? <LevelsTable losses={losses} answer={answer} /> : undefined
        }
      />
      <BelowFigure losses={losses} answer={answer} part={shown.part} />
    </>
  );
}

interface BelowFigureProps {
  readonly losses: Losses;
  readonly answer: ExtremesAnswer;
  readonly part: string;
}

/** The table that belongs to a figure. */
function BelowFigure({ losses, answer, part }: BelowFigureProps): ReactNode {
  if (part === 'events') return <MaximumTable losses={losses} answer={answer} />;
  if (part === 'diffusion') {
    return <CoefficientTable losses={losses} years={answer.figure.yearlyTotals.length} />;
  }
  return null;
}

function reasonOf(
  { refused, of }: Extract<ExtremesSpec, { readonly refused: unknown }>,
  say: Say,
): string {
  switch (of) {
    case 'fit':
      return refusal(refused, say);
    case 'curves':
      return say('extremes.noCurves');
    case 'hybrid':
      return say('extremes.noHybrid');
    case 'diffusion':
      return say('extremes.noDiffusion');
  }
}
