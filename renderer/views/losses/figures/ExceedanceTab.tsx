import { type ReactNode, useMemo } from 'react';
import type { Failure } from '../../../../analysis/failure.ts';
import type { ExceedanceBasis } from '../../../../analysis/losses/question.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import { exceedanceSpec } from '../../../state/figures/losses/exceedanceSpec.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import type { Say } from '../../../words/words.ts';
import { FigureBody } from './FigureBody.tsx';
import { useLast } from './useLast.ts';
import { Waiting } from './Waiting.tsx';

const bases: readonly ExceedanceBasis[] = ['areaYears', 'yearlySums'];

/** Once in how many years so much is exceeded. */
export function ExceedanceTab({ losses }: { readonly losses: Losses }): ReactNode {
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
    <Segments
      label={say('lossFigures.basis')}
      options={bases.map((key) => ({ key, name: say(`lossFigures.bases.${key}`) }))}
      chosen={basis}
      onChoose={(exceedanceBasis) =>
        send({ kind: 'lossFiguresChanged', change: { exceedanceBasis } })
      }
    />
  );
  if (shown === null) return <Waiting />;
  if ('refused' in shown) {
    return (
      <div className="figure">
        <header className="figure-head">
          <h3 className="figure-title">{say('lossFigures.tabs.exceedance')}</h3>
          <div className="figure-tools">{tools}</div>
        </header>
        <div className="figure-refused">
          <Notice kind="plain">{shown.refused}</Notice>
        </div>
      </div>
    );
  }
  return (
    <FigureBody losses={losses} spec={shown.spec} figure="exceedance" height={360} tools={tools} />
  );
}

/** Why there is no curve, and what would help. */
function refusal({ kind }: Failure, say: Say): string {
  if (kind === 'too-few-values') return say('lossFigures.tooFew');
  return say(kind === 'constant-values' ? 'lossFigures.allEqual' : 'lossFigures.noFit');
}
