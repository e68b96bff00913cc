import { type MouseEvent, memo, type ReactNode, useId, useMemo } from 'react';
import type { AreaLosses } from '../../../analysis/losses/assessment.ts';
import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import { byRank } from '../../state/byRank.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useFollow } from '../../ui/useFollow.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { walkRows } from '../../ui/walkRows.ts';
import { ExportButton } from './ExportButton.tsx';
import { QualityButton } from './QualityButton.tsx';
import { shortened } from './shortened.ts';

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 26;

/** All countries of the set in the order of their rank; walked by the arrow keys. */
export function RankingPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { assessment, measure, say } = losses;
  const send = useSend();
  const id = useId();
  const ordered = useMemo(() => byRank(assessment.areas), [assessment]);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const active = hovered ?? chosen;

  const at = ordered.findIndex(({ area }) => area === active);
  const { list, first, end, height, reveal } = useWindowedRows<HTMLDivElement>(ordered.length, ROW);

  // The list follows what is pointed at elsewhere; a row under the pointer stays where it is.
  useFollow(active, () => {
    if (at >= 0 && list.current?.matches(':hover') !== true) reveal(at);
  });

  const onKeyDown = walkRows({
    count: ordered.length,
    at,
    walkTo: (place) => send({ kind: 'areaHovered', area: ordered[place]?.area ?? null }),
    choose: () => send({ kind: 'areaChosen', area: active }),
    clear: () => {
      send({ kind: 'areaHovered', area: null });
      send({ kind: 'areaChosen', area: null });
    },
  });

  const numberOf = (area: string): LossNumber => ({ measure, area, year: null, hazard: null });
  const greatest = greatestValue(ordered, losses);
  // A row stays at its place and takes another country: to move rows costs more than to write them.
  const inSight = ordered.slice(first, end).map((row, place) => ({ place: first + place, row }));
  return (
    <Panel
      className={`ranking ranking-${measure}`}
      title={say('ranking.title')}
      unit={say(`measureUnit.${measure}`)}
      tools={
        <>
          <QualityButton losses={losses} figure="ranking" />
          <ExportButton figure="ranking" name={say('ranking.title')} />
        </>
      }
    >
      <div
        ref={list}
        className="ranking-list"
        role="listbox"
        tabIndex={0}
        aria-label={`${say('ranking.label', { measure: say(`measure.${measure}`) })}. ${say('ranking.help')}`}
        aria-activedescendant={at < first || at >= end ? undefined : `${id}${active ?? ''}`}
        onKeyDown={(event) => {
          if (event.key !== 'e' || active === null || event.ctrlKey || event.metaKey) {
            onKeyDown(event);
          } else send({ kind: 'lossExplanationAsked', number: numberOf(active) });
        }}
        onPointerLeave={() => send({ kind: 'areaHovered', area: null })}
      >
        <div role="presentation" style={{ height, paddingBlockStart: first * ROW }}>
          {inSight.map(({ place, row }) => (
            <RankingRow
              key={place}
              id={`${id}${row.area}`}
              row={row}
              place={place + 1}
              all={ordered.length}
              losses={losses}
              greatest={greatest}
            />
          ))}
        </div>
      </div>
    </Panel>
  );
}

interface RankingRowProps {
  readonly id: string;
  readonly row: AreaLosses;
  /** Its place in the list, 1 for the first. */
  readonly place: number;
  readonly all: number;
  readonly losses: Losses;
  readonly greatest: number;
}

const RankingRow = memo(function RankingRow({
  id,
  row,
  place,
  all,
  losses,
  greatest,
}: RankingRowProps) {
  const send = useSend();
  const hovered = useWindow((state) => state.hoveredArea === row.area);
  const chosen = useWindow((state) => state.choices.chosenArea === row.area);
  const { value } = row.figures[losses.measure];
  const share = typeof value === 'number' && greatest > 0 ? Math.max(0, value / greatest) : 0;
  const explain = (event: MouseEvent): void => {
    event.stopPropagation();
    const number = { measure: losses.measure, area: row.area, year: null, hazard: null };
    send({ kind: 'lossExplanationAsked', number });
  };
  const isRanked = typeof row.rank === 'number';
  return (
    <div
      id={id}
      data-area={row.area}
      className="ranking-row"
      role="option"
      aria-selected={chosen}
      aria-posinset={place}
      aria-setsize={all}
      data-active={hovered}
      onPointerEnter={() => send({ kind: 'areaHovered', area: row.area })}
      onClick={() => send({ kind: 'areaChosen', area: chosen ? null : row.area })}
    >
      <span
        className={isRanked ? 'ranking-rank number explains' : 'ranking-rank number'}
        title={isRanked ? losses.say('explaining.hint') : undefined}
        onClick={isRanked ? explain : undefined}
      >
        {isRanked ? row.rank : '–'}
      </span>
      <span className="ranking-name">{losses.names.area(row.area)}</span>
      <span className="ranking-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
      <span
        className={typeof value === 'number' ? 'ranking-value number' : 'ranking-value missing'}
        title={`${losses.quantity(value)} · ${losses.say('explaining.hint')}`}
        onClick={explain}
      >
        {shortened(value, losses)}
      </span>
    </div>
  );
});

function greatestValue(areas: readonly AreaLosses[], losses: Losses): number {
  return areas.reduce((greatest, { figures }) => {
    const { value } = figures[losses.measure];
    return typeof value === 'number' && value > greatest ? value : greatest;
  }, 0);
}
