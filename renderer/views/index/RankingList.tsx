import { memo, type ReactNode, useId } from 'react';
import { classColours } from '../../chart/classes.ts';
import type { ValueClasses } from '../../chart/spec.ts';
import { chartThemes } from '../../chart/theme.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import type { Standing } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { rankedCounted } from '../../state/explain/counted/indexCounts.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useFollow } from '../../ui/useFollow.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { walkRows } from '../../ui/walkRows.ts';
import { IndexFigureTools } from './IndexFigureTools.tsx';
import { inDomOrder } from './inDomOrder.ts';
import { moveText } from './moveText.ts';
import { numberWidth } from './numberWidth.ts';

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 26;

interface RankingListProps {
  readonly index: IndexOnScreen;
  readonly classes: ValueClasses;
  readonly theme: 'light' | 'dark';
}

/** Every area shown in the order of its rank, with its move against the compared build. */
export function RankingList({ index, classes, theme }: RankingListProps): ReactNode {
  const { ranked, say, node, nodeName, before, write, count } = index;
  const send = useSend();
  const id = useId();
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const active = hovered ?? chosen;
  const rows = useWindowedRows<HTMLDivElement>(ranked.length, ROW);
  const { list, first, end, height, reveal } = rows;
  const at = ranked.findIndex(({ area }) => area === active);
  const colours = classColours(classes, chartThemes[theme]);

  // A row follows the area that is chosen, not every new rank of a slider; a row under the pointer
  // stays where it is.
  useFollow(active, () => {
    if (at >= 0 && list.current?.matches(':hover') !== true) reveal(at);
  });

  const explain = (area: string | null): void => {
    send({ kind: 'areaChosen', area });
    send({ kind: 'explanationAsked', node: null });
  };
  const rankHint = say('explaining.hint');
  const onKeyDown = walkRows({
    count: ranked.length,
    at,
    walkTo: (place) => send({ kind: 'areaHovered', area: ranked[place]?.area ?? null }),
    choose: () => explain(active),
    clear: () => {
      send({ kind: 'areaHovered', area: null });
      explain(null);
    },
  });
  const greatest = ranked.reduce(
    (most, { score }) => (typeof score === 'number' && score > most ? score : most),
    0,
  );
  // Bars of all rows end where the widest number begins.
  const scores = ranked.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
  const widest = Math.max(...[Math.min(0, ...scores), greatest].map(write).map(numberWidth));
  return (
    <Panel
      className="index-ranking"
      title={say('workbench.ranking.title')}
      unit={
        <CountedText
          text={say('workbench.ranking.scope', { count })}
          of={() => rankedCounted(index, node)}
        />
      }
      tools={<IndexFigureTools index={index} classes={classes} figure="ranking" />}
    >
      <div
        ref={list}
        className="ranking-list"
        data-moves={
          before !== null &&
          index.against.state.kind === 'built' &&
          index.against.state.built !== index.built
        }
        role="listbox"
        tabIndex={0}
        aria-label={`${say('workbench.ranking.label', { node: nodeName(node) })}. ${say('workbench.ranking.help')}`}
        aria-activedescendant={at < first || at >= end ? undefined : `${id}${active ?? ''}`}
        onKeyDown={onKeyDown}
        onPointerLeave={() => send({ kind: 'areaHovered', area: null })}
      >
        <div className="windowed" role="presentation" style={{ height }}>
          {inDomOrder(ranked, rows).map(([standing, place]) => {
            const { area, score, rank } = standing;
            const past = before?.get(area)?.rank ?? null;
            const moved = rank === null || past === null ? 0 : past - rank;
            return (
              <RankingRow
                key={area}
                id={`${id}${area}`}
                area={area}
                top={place * ROW}
                place={place + 1}
                all={ranked.length}
                rank={rank}
                moved={moved}
                movedText={moved === 0 ? '' : moveText(moved, say)}
                name={index.areaName(area)}
                score={typeof score === 'number' ? write(score) : say(`missing.${score}`)}
                scoreWidth={`${widest}ch`}
                share={shareOf(standing, greatest)}
                colour={colourOf(standing, classes, colours)}
                className={classNameOf(standing, index)}
                hovered={area === hovered}
                chosen={area === chosen}
                node={node}
                rankHint={rankHint}
                onChoose={explain}
              />
            );
          })}
        </div>
      </div>
    </Panel>
  );
}

function shareOf({ score }: Standing, greatest: number): number {
  return typeof score === 'number' && greatest > 0 ? Math.max(0, score / greatest) : 0;
}

function colourOf(
  { score }: Standing,
  { breaks }: ValueClasses,
  colours: readonly string[],
): string {
  if (typeof score !== 'number') return 'transparent';
  let place = 0;
  for (const limit of breaks) if (score >= limit) place += 1;
  return colours[place] ?? 'transparent';
}

function classNameOf({ riskClass }: Standing, { classes, language }: IndexOnScreen): string {
  return riskClass === null ? '' : (classes?.names[riskClass]?.[language] ?? '');
}

interface RankingRowProps {
  readonly id: string;
  readonly area: string;
  readonly top: number;
  readonly place: number;
  readonly all: number;
  readonly rank: number | null;
  readonly moved: number;
  readonly movedText: string;
  readonly name: string;
  readonly score: string;
  /** Of the widest score, in CSS. */
  readonly scoreWidth: string;
  readonly share: number;
  readonly colour: string;
  readonly className: string;
  readonly hovered: boolean;
  readonly chosen: boolean;
  /** Whose ranks are shown. */
  readonly node: string;
  readonly rankHint: string;
  readonly onChoose: (area: string | null) => void;
}

const RankingRow = memo(
  function RankingRow(row: RankingRowProps): ReactNode {
    const send = useSend();
    const { area, rank, moved, score, chosen } = row;
    return (
      <div
        id={row.id}
        data-area={area}
        className="index-row"
        role="option"
        aria-selected={chosen}
        aria-posinset={row.place}
        aria-setsize={row.all}
        data-active={row.hovered}
        style={{ transform: `translateY(${row.top}px)` }}
        onPointerEnter={() => send({ kind: 'areaHovered', area })}
        onClick={({ target }) => {
          const isOnRank = target instanceof Element && target.closest('.explains') !== null;
          if (!isOnRank) {
            row.onChoose(chosen ? null : area);
            return;
          }
          send({ kind: 'areaChosen', area });
          const number = { kind: 'rank', area, node: row.node, build: null } as const;
          send({ kind: 'figureNumberAsked', number });
        }}
      >
        <span
          className={rank === null ? 'ranking-rank number' : 'ranking-rank number explains'}
          title={rank === null ? undefined : row.rankHint}
        >
          {rank ?? '–'}
        </span>
        <span className="index-move number" data-sign={Math.sign(moved)}>
          {moved === 0 ? null : (
            <>
              <span aria-hidden="true">
                {moved > 0 ? '▲' : '▼'}
                {Math.abs(moved)}
              </span>
              <span className="visually-hidden">{row.movedText}</span>
            </>
          )}
        </span>
        <span className="ranking-name">{row.name}</span>
        <span className="index-bar" aria-hidden="true">
          <span style={{ transform: `scaleX(${row.share})`, background: row.colour }} />
        </span>
        <span
          className={rank === null ? 'ranking-value missing' : 'ranking-value number'}
          style={rank === null ? undefined : { minWidth: row.scoreWidth }}
        >
          {score}
        </span>
        {row.className === '' ? null : <span className="visually-hidden">{row.className}</span>}
      </div>
    );
  },
  // What a row does when it is chosen never changes its meaning.
  ({ onChoose: _one, ...one }, { onChoose: _other, ...other }) =>
    (Object.keys(one) as (keyof typeof one)[]).every((key) => one[key] === other[key]),
);
