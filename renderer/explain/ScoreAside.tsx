import { type ReactNode, useMemo } from 'react';
import { explainNumber } from '../state/builds/explain/explainNumber.ts';
import { standings } from '../state/builds/standings.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useSend, useWindow } from '../state/context.ts';
import type { Losses } from '../state/useLosses.ts';
import { BesideMedian } from './BesideMedian.tsx';
import { ExplanationFrame } from './ExplanationFrame.tsx';
import { FigureNumber } from './FigureNumber.tsx';
import { LossExplanationPanel } from './LossExplanationPanel.tsx';
import { RankInterval } from './RankInterval.tsx';
import { ScoreExplanation } from './ScoreExplanation.tsx';
import { useIndexOfScore } from './useIndexOfScore.ts';

interface ExplainAsideProps {
  readonly index: IndexOnScreen | null;
  readonly losses: Losses | null;
}

/** The number that was asked for on this screen, taken apart beside it. */
export function ExplainAside({ index, losses }: ExplainAsideProps): ReactNode {
  const kind = useWindow((state) => state.explaining.kind);
  if (kind === 'loss') return losses === null ? null : <LossExplanationPanel losses={losses} />;
  if (index === null) return null;
  if (kind === 'score') return <ScoreAside index={index} />;
  return kind === 'figure' ? <FigureAside index={index} /> : null;
}

function FigureAside({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const of = useWindow(({ explaining }) =>
    explaining.kind === 'figure' ? JSON.stringify(explaining.number) : '',
  );
  return (
    <ExplanationFrame className="explain-aside" of={of}>
      <FigureNumber index={index} />
    </ExplanationFrame>
  );
}

function ScoreAside({ index: onScreen }: { readonly index: IndexOnScreen }): ReactNode {
  const send = useSend();
  const area = useWindow((state) => state.choices.chosenArea);
  const asked = useWindow((state) => state.explained);
  const { index: found, build } = useIndexOfScore(onScreen);
  const index = found ?? onScreen;
  const { built, scope, say } = index;
  const node = asked ?? built.root;
  const explained = useMemo(() => {
    const all = standings(built, built.root, { ...scope, areas: null });
    const row = all.find((each) => each.area === area)?.row;
    return row === undefined ? undefined : explainNumber(index, row, node);
  }, [index, built, scope, area, node]);
  return (
    <ExplanationFrame
      className="explain-aside"
      of={`${area ?? ''} ${node} ${scope.year ?? ''} ${build?.key ?? ''}`}
    >
      {found === null ? (
        <p className="explain-note">{say('apart.gone')}</p>
      ) : explained === undefined ? (
        <p className="explain-note">
          {say('country.outside', { index: index.nodeName(built.root) })}
        </p>
      ) : (
        <>
          <ScoreExplanation
            index={index}
            explained={explained}
            build={build}
            onEdit={(edited) => send({ kind: 'nodeEditAsked', node: edited })}
          />
          {node === built.root ? <RankInterval index={index} area={explained.area} /> : null}
          {build === null ? <BesideMedian index={index} node={node} /> : null}
        </>
      )}
    </ExplanationFrame>
  );
}
