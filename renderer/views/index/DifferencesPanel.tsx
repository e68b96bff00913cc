import { memo, type ReactNode } from 'react';
import { Explainable } from '../../explain/Explainable.tsx';
import { RankLink } from '../../explain/RankLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import { againstName } from '../../state/builds/againstName.ts';
import { buildKey } from '../../state/builds/indexOfBuild.ts';
import { movesOf } from '../../state/builds/moves.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend } from '../../state/context.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { moveText } from './moveText.ts';

/** Most rows that are drawn: all areas of any index that ships, and of most others. */
const MOST = 250;

/** Areas whose rank or score differs from the compared build. */
export const DifferencesPanel = memo(function DifferencesPanel({
  index,
}: {
  readonly index: IndexOnScreen;
}): ReactNode {
  const { ranked, before, say, areaName, write, nodeName, node } = index;
  const send = useSend();
  const build = againstName(index);
  if (before === null) {
    return (
      <p className="panel-empty">
        {say('workbench.differences.notComparable', { build, node: nodeName(node) })}
      </p>
    );
  }
  const moves = movesOf(ranked, before);
  if (moves.length === 0) {
    return <p className="panel-empty">{say('workbench.differences.none', { build })}</p>;
  }
  const key = buildKey(index.against);
  const rank = (value: number | null): string => (value === null ? '–' : String(value));
  const score = (value: number | null): string => (value === null ? '–' : write(value));
  const fromTo = (
    Link: typeof ScoreLink | typeof RankLink,
    area: string,
    from: string,
    to: string,
  ): ReactNode => (
    <>
      {from === to ? null : (
        <>
          <Link area={area} node={node} build={key}>
            {from}
          </Link>
          {' → '}
        </>
      )}
      <Link area={area} node={node}>
        {to}
      </Link>
    </>
  );
  const change = (area: string, text: ReactNode): ReactNode => (
    <Explainable
      apart
      event={{
        kind: 'figureNumberAsked',
        number: { kind: 'change', area, node, build: key },
      }}
    >
      {text}
    </Explainable>
  );
  return (
    <ScrollRegion label={say('workbench.differences.label', { build })}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('workbench.differences.area')}</th>
            {(['move', 'rank', 'score', 'change'] as const).map((key) => (
              <th key={key} scope="col" className="numeric">
                {say(`workbench.differences.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, MOST).map((move) => (
            <tr key={move.area} data-area={move.area}>
              <th scope="row">
                <button
                  type="button"
                  className="table-name"
                  onClick={() => {
                    send({ kind: 'areaChosen', area: move.area });
                    send({ kind: 'explanationAsked', node: null });
                  }}
                >
                  {areaName(move.area)}
                </button>
              </th>
              <td className="number index-move" data-sign={Math.sign(move.moved ?? 0)}>
                {change(
                  move.area,
                  <>
                    <span aria-hidden="true">
                      {move.moved === null || move.moved === 0
                        ? '–'
                        : `${move.moved > 0 ? '▲' : '▼'}${Math.abs(move.moved)}`}
                    </span>
                    <span className="visually-hidden">{moveText(move.moved ?? 0, say)}</span>
                  </>,
                )}
              </td>
              <td className="number">
                {fromTo(RankLink, move.area, rank(move.rankBefore), rank(move.rank))}
              </td>
              <td className="number">
                {fromTo(ScoreLink, move.area, score(move.scoreBefore), score(move.score))}
              </td>
              <td className="number">
                {change(
                  move.area,
                  move.change === null ? '–' : `${move.change > 0 ? '+' : ''}${write(move.change)}`,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
});
