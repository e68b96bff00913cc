import { memo, type ReactNode } from 'react';
import type { ExplainedChild, ExplainedStep } from '../../analysis/compose/explanation.ts';
import { methodWords } from '../state/builds/differenceWords.ts';
import { cellOf, type ExplainedNumber } from '../state/builds/explain/explainNumber.ts';
import { explanationText } from '../state/builds/explain/explanationText.ts';
import { limitWords } from '../state/builds/explain/limitWords.ts';
import { stepWords } from '../state/builds/explain/stepWords.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useSend } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { CopyText } from './CopyText.tsx';
import { RankLink } from './RankLink.tsx';
import { SourcePart } from './SourcePart.tsx';

interface ScoreExplanationProps {
  readonly index: IndexOnScreen;
  readonly explained: ExplainedNumber;
  /** Where another build is explained: its key, which its parts are asked for with. */
  readonly build?: { readonly key: string; readonly name: string } | null;
  readonly onEdit: (node: string) => void;
}

/** How one number came about: formula, parts, steps, source; each part leads one level down. */
export const ScoreExplanation = memo(function ScoreExplanation({
  index,
  explained,
  build = null,
  onEdit,
}: ScoreExplanationProps): ReactNode {
  const { say, nodeName, areaName, writer, figures, count } = index;
  const send = useSend();
  const { tree, area, formula, roundedTo } = explained;
  const answer = cellOf(tree.answer);
  const show = (node: string): void =>
    send(
      build === null
        ? { kind: 'explanationAsked', node }
        : { kind: 'scoreExplanationAsked', area, node, build: build.key },
    );
  const parents = index.built.build.trace.framework.byCode.get(tree.code)?.parents ?? [];
  const number = (value: number): string =>
    tree.kind === 'column' ? figures(value) : writer(tree.code)(value);
  return (
    <div className="explain">
      <h2 className="inspector-name">
        {say('workbench.explain.title', { area: areaName(area), node: nodeName(tree.code) })}
      </h2>
      {build === null ? null : (
        <p className="explain-note">{say('explaining.inBuild', { build: build.name })}</p>
      )}
      <p className="explain-value">
        {typeof answer === 'number' ? (
          <strong className="number">{number(answer)}</strong>
        ) : (
          say('workbench.explain.gap', { reason: say(`missing.${answer}`) })
        )}
        {tree.rank === undefined ? null : (
          <span className="explain-rank">
            <RankLink area={area} node={tree.code} build={build?.key ?? null}>
              {rankWords(index, tree.code, area, tree.rank, count)}
            </RankLink>
          </span>
        )}
      </p>
      {parents.length === 0 ? null : (
        <ul className="explain-parents" aria-label={say('workbench.explain.path')}>
          {parents.map((parent) => (
            <li key={parent}>
              <button type="button" className="link" onClick={() => show(parent)}>
                ↑ {nodeName(parent)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {formula === null ? null : (
        <section>
          <h3 className="inspector-heading">
            {tree.method === undefined || tree.method === 'formula'
              ? say('workbench.explain.formula')
              : methodWords(tree.method, say)}
          </h3>
          <p className="explain-formula number">{formula}</p>
          {roundedTo === null || typeof answer !== 'number' ? null : (
            <p className="explain-note">
              {say('workbench.explain.rounded', { count: roundedTo, value: number(answer) })}
            </p>
          )}
        </section>
      )}
      <Parts index={index} parts={tree.children} onShow={show} />
      {tree.kind === 'indicator' ? (
        <>
          <Steps index={index} steps={tree.steps} />
          <SourcePart index={index} explained={explained} />
        </>
      ) : null}
      <div className="explain-tools">
        <CopyText
          of={`${tree.code} ${explained.row}`}
          text={() => explanationText(index, explained)}
        />
        {build === null ? (
          <Button kind="quiet" icon="edit" onPress={() => onEdit(tree.code)}>
            {say('workbench.explain.change')}
          </Button>
        ) : null}
      </div>
    </div>
  );
});

function rankWords(
  index: IndexOnScreen,
  node: string,
  area: string,
  rankOfAll: number,
  count: number,
): string {
  const { say, byArea } = index;
  const rank = node === index.node ? (byArea.get(area)?.rank ?? rankOfAll) : rankOfAll;
  const all = node === index.node ? count : index.rankedIn(node);
  return say('workbench.explain.rank', { rank, count: all });
}

interface PartsProps {
  readonly index: IndexOnScreen;
  readonly parts: readonly ExplainedChild[];
  readonly onShow: (node: string) => void;
}

/** What a number is made of; parts of the framework lead on to their own explanation. */
function Parts({ index, parts, onShow }: PartsProps): ReactNode {
  const { say, nodeName, writer, figures } = index;
  const nodes = parts.filter(({ child }) => child.kind !== 'column');
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3 className="inspector-heading">{say('workbench.explain.madeOf')}</h3>
      <ul className="explain-parts">
        {nodes.map(({ child, weight, effectiveWeight }) => {
          const cell = cellOf(child.answer);
          return (
            <li key={child.code}>
              <button type="button" className="explain-part" onClick={() => onShow(child.code)}>
                <span className="explain-part-name">{nodeName(child.code)}</span>
                <span className="number">
                  {typeof cell === 'number' ? writer(child.code)(cell) : '–'}
                </span>
                <span className="explain-part-note">
                  {typeof cell !== 'number'
                    ? say('workbench.explain.missing', { reason: say(`missing.${cell}`) })
                    : effectiveWeight === 0
                      ? ''
                      : `${say('workbench.explain.weight', { weight: figures(weight) })} · ${say(
                          'workbench.explain.effective',
                          {
                            share: say('percent', {
                              number: Math.round(1000 * effectiveWeight) / 10,
                            }),
                          },
                        )}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Steps({
  index,
  steps,
}: {
  readonly index: IndexOnScreen;
  readonly steps: readonly ExplainedStep[];
}): ReactNode {
  const { say, figures } = index;
  const write = (answer: ExplainedStep['from']): string => {
    const cell = cellOf(answer);
    return typeof cell === 'number' ? figures(cell) : say(`missing.${cell}`);
  };
  return (
    <section>
      <h3 className="inspector-heading">{say('workbench.explain.steps')}</h3>
      {steps.length === 0 ? (
        <p className="explain-note">{say('workbench.explain.noSteps')}</p>
      ) : (
        <ol className="explain-steps">
          {steps.map((step) => {
            const limits = limitWords(step.limits, figures, say);
            return (
              <li key={`${step.step} ${write(step.from)}`}>
                <span>
                  {say(`workbench.explain.step.${step.step}`)}
                  {': '}
                  <span className="number">
                    {write(step.from)} → {write(step.to)}
                  </span>
                </span>
                <span className="explain-note">
                  {stepWords(step, say).join(' · ')}
                  {limits === '' ? '' : ` · ${say('workbench.explain.limits', { limits })}`}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
