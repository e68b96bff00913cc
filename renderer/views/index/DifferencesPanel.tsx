import { memo, type ReactNode } from 'react';
import { Explainable } from '../../explain/Explainable.tsx';
import { RankLink } from '../../explain/RankLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import { againstName } from '../../state/builds/againstName.ts';
import { buildKey } from '../../state/builds/indexOfBuild.ts';
import { type Move, movesOf } from '../../state/builds/moves.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend } from '../../state/context.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { moveText } from './moveText.ts';
import { numberWidth } from './numberWidth.ts';

/** Height of a row and of the head in CSS pixels; the style sheet says the same. */
const ROW = 27;
/** Between what was and what is, with hair spaces about it. */
const ARROW = '\u200A→\u200A';
/** Its width in digits, about. */
const ARROW_WIDTH = 1.6;

/** Areas whose rank or score differs from the compared build. */
export const DifferencesPanel = memo(function DifferencesPanel({
  index,
}: {
  readonly index: IndexOnScreen;
}): ReactNode {
  const { ranked, before, say, nodeName, node } = index;
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
  return <MovesTable index={index} moves={moves} />;
});

interface MovesTableProps {
  readonly index: IndexOnScreen;
  readonly moves: readonly Move[];
}

/** Only the rows in sight are drawn: empty rows before and after them keep their room. */
function MovesTable({ index, moves }: MovesTableProps): ReactNode {
  const { say, areaName, write, node } = index;
  const send = useSend();
  const build = againstName(index);
  const { list, first, end, height } = useWindowedRows<HTMLElement>(moves.length, ROW, ROW);
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
          {ARROW}
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
    <ScrollRegion label={say('workbench.differences.label', { build })} ref={list}>
      <table className="table differences" aria-rowcount={moves.length + 1}>
        <Columns digits={String(index.count).length} score={longest(moves, write)} />
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{say('workbench.differences.area')}</th>
            {(['move', 'rank', 'score', 'change'] as const).map((key) => (
              <th key={key} scope="col" className="numeric">
                {say(`workbench.differences.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <EmptyRow height={first * ROW} />
          {moves.slice(first, end).map((move, place) => (
            <tr key={move.area} data-area={move.area} aria-rowindex={first + place + 2}>
              <th scope="row">
                <button
                  type="button"
                  className="table-name"
                  title={areaName(move.area)}
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
          <EmptyRow height={height - end * ROW} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface ColumnsProps {
  /** Of the last rank. */
  readonly digits: number;
  /** Width of the longest score, in digits. */
  readonly score: number;
}

/** As wide as the longest numbers, whichever rows are in sight; names take what is left. */
function Columns({ digits, score }: ColumnsProps): ReactNode {
  const characters = {
    move: Math.max(4, digits + 1),
    rank: 2 * digits + ARROW_WIDTH,
    score: 2 * score + ARROW_WIDTH,
    change: Math.max(7, score + 1),
  };
  return (
    <colgroup>
      <col />
      {Object.entries(characters).map(([column, count]) => (
        <col key={column} style={{ width: `calc(${count}ch + 8px)` }} />
      ))}
    </colgroup>
  );
}

function longest(moves: readonly Move[], write: (value: number) => string): number {
  const lengths = moves.flatMap(({ score, scoreBefore }) =>
    [score, scoreBefore].map((value) => (value === null ? 1 : numberWidth(write(value)))),
  );
  return Math.max(1, ...lengths);
}

function EmptyRow({ height }: { readonly height: number }): ReactNode {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td colSpan={5} style={{ height }} />
    </tr>
  );
}
