import type { ReactNode } from 'react';
import type { LossExplanation } from '../compute/messages.ts';
import { useSend, useWindow } from '../state/context.ts';
import { leftOutLines } from '../state/explain/leftOutLines.ts';
import { lossExplanationText } from '../state/explain/lossExplanationText.ts';
import { lossFormulas } from '../state/explain/lossFormulas.ts';
import { lossTitle, wholesOf } from '../state/explain/lossTitle.ts';
import { useFailureText } from '../state/useFailureText.ts';
import type { Losses } from '../state/useLosses.ts';
import { Button } from '../ui/Button.tsx';
import { CopyText } from './CopyText.tsx';
import { ExplanationFrame } from './ExplanationFrame.tsx';
import { LossBaseline } from './LossBaseline.tsx';
import { LossParts } from './LossParts.tsx';
import { LossRank } from './LossRank.tsx';
import { LossRowList } from './LossRowList.tsx';
import { SourceFacts } from './SourceFacts.tsx';

/** The number about losses that was asked for, taken apart; Escape closes it. */
export function LossExplanationPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const failureText = useFailureText();
  const explaining = useWindow((state) => state.explaining);
  if (explaining.kind !== 'loss') return null;
  const { job, asked } = explaining;
  const { area, year, hazard } = asked.number;
  return (
    <ExplanationFrame className="explain-loss" of={JSON.stringify([area, year, hazard])}>
      {job.kind === 'running' ? <p className="explain-note">{say('explaining.waiting')}</p> : null}
      {job.kind === 'failed' ? <p className="explain-note">{failureText(job.failure)}</p> : null}
      {job.kind === 'done' ? <Explained losses={losses} explanation={job.value} /> : null}
    </ExplanationFrame>
  );
}

interface ExplainedProps {
  readonly losses: Losses;
  readonly explanation: LossExplanation;
}

function Explained({ losses, explanation }: ExplainedProps): ReactNode {
  const { say, quantity, writer } = losses;
  const send = useSend();
  const { explained, rows } = explanation;
  const { number, answer, share } = explained;
  const term = writer('events').full;
  const title = lossTitle(number, explained, losses);
  const formulas = lossFormulas(explained, rows, { term, result: writer(number.measure).full });
  const letters =
    number.measure === 'deathsPerMillion'
      ? [say('explaining.ofDeaths'), say('explaining.ofPeople')]
      : [say('explaining.ofLoss'), say('explaining.ofGdp')];
  return (
    <div className="explain">
      <h3 className="inspector-name">{title}</h3>
      <p className="explain-note">
        {say(`measure.${number.measure}`)} · {say(`measureUnit.${number.measure}`)}
      </p>
      <p className="explain-value">
        {typeof answer.value === 'number' ? (
          <strong className="number">{quantity(answer.value, number.measure)}</strong>
        ) : (
          say('workbench.explain.gap', { reason: say(`missing.${answer.value}`) })
        )}
        <span className="explain-rank">
          {say('inspector.coverage', {
            reported: term(answer.reported),
            entries: term(answer.entries),
          })}
        </span>
      </p>
      <ul className="explain-parents" aria-label={say('workbench.explain.path')}>
        {wholesOf(number).map((whole) => (
          <li key={JSON.stringify(whole)}>
            <button
              type="button"
              className="link"
              onClick={() => send({ kind: 'lossExplanationAsked', number: whole })}
            >
              ↑ {lossTitle(whole, explained, losses)}
            </button>
          </li>
        ))}
      </ul>
      {formulas.length === 0 ? null : (
        <section>
          <h4 className="inspector-heading">{say('explaining.formula')}</h4>
          {formulas.map((formula, place) => (
            <div key={formula}>
              {place === 0 ? null : <p className="explain-note">{letters[place - 1]}</p>}
              <p className="explain-formula number">{formula}</p>
            </div>
          ))}
        </section>
      )}
      {share === null ? null : (
        <section>
          <h4 className="inspector-heading">{say('explaining.share')}</h4>
          <p className="explain-formula number">
            {`100 × ${quantity(share.part, explained.of)} ÷ ${quantity(share.whole, explained.of)} = ${typeof share.percent === 'number' ? writer(number.measure).share(share.percent) : say(`missing.${share.percent}`)}`}
          </p>
          <p className="explain-note">{say('explaining.shareNote')}</p>
        </section>
      )}
      <LossRank explained={explained} losses={losses} />
      <LossBaseline explained={explained} losses={losses} />
      <section>
        <h4 className="inspector-heading">{say('explaining.left')}</h4>
        <ul className="explain-lines">
          {leftOutLines(explained, say).map((line) => (
            <li key={line} className="explain-note">
              {line}
            </li>
          ))}
        </ul>
      </section>
      <LossParts explained={explained} rows={rows} losses={losses} />
      {rows === null ? null : (
        <section className="source-lines">
          {number.year === null ? null : <LossRowList rows={rows} losses={losses} />}
          <SourceFacts dataSet={rows.above.dataSet} />
          {rows.below === null ? null : <SourceFacts dataSet={rows.below.dataSet} />}
        </section>
      )}
      <div className="explain-tools">
        <CopyText of={title} text={() => lossExplanationText(explanation, losses)} />
        <Button
          kind="quiet"
          icon="edit"
          onPress={() => {
            send({ kind: 'viewOpened', view: 'losses' });
            focusOnQuestion();
          }}
        >
          {say('explaining.change')}
        </Button>
        <Button kind="quiet" onPress={() => send({ kind: 'viewOpened', view: 'methods' })}>
          {say('explaining.method')}
        </Button>
      </div>
    </div>
  );
}

/** The question is what a number about losses is changed by; its bar stands once the screen is drawn. */
function focusOnQuestion(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('.losses .question-bar button')?.focus();
    });
  });
}
