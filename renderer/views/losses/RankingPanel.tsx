import { memo, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { AreaLosses } from '../../../analysis/losses/assessment.ts';
import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import { byRank } from '../../state/byRank.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Panel } from '../../ui/Panel.tsx';
import { walkRows } from '../../ui/walkRows.ts';
import { ExportButton } from './ExportButton.tsx';
import { QualityButton } from './QualityButton.tsx';
import { shortened } from './shortened.ts';

/** All countries of the set in the order of their rank; walked by the arrow keys. */
export function RankingPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { assessment, measure, say } = losses;
  const send = useSend();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const ordered = useMemo(() => byRank(assessment.areas), [assessment]);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const active = hovered ?? chosen;

  useEffect(() => {
    if (active === null) return;
    // With the next frame: to ask for places now would have the page laid out once more.
    const frame = requestAnimationFrame(() => scrollToRow(list.current, active));
    return () => cancelAnimationFrame(frame);
  }, [active]);

  const onKeyDown = walkRows({
    count: ordered.length,
    at: ordered.findIndex(({ area }) => area === active),
    walkTo: (place) => send({ kind: 'areaHovered', area: ordered[place]?.area ?? null }),
    choose: () => send({ kind: 'areaChosen', area: active }),
    clear: () => {
      send({ kind: 'areaHovered', area: null });
      send({ kind: 'areaChosen', area: null });
    },
  });

  // A country that another screen chose may not be of this set.
  const isListed = active !== null && ordered.some(({ area }) => area === active);
  const numberOf = (area: string): LossNumber => ({ measure, area, year: null, hazard: null });
  const greatest = greatestValue(ordered, losses);
  // A row stays at its place and takes another country: to move rows costs more than to write them.
  const places = ordered.map((row, place) => ({ place, row }));
  return (
    <Panel
      className="ranking"
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
        aria-activedescendant={isListed ? `${id}${active}` : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'e' || active === null || event.ctrlKey || event.metaKey) {
            onKeyDown(event);
          } else send({ kind: 'lossExplanationAsked', number: numberOf(active) });
        }}
        onPointerLeave={() => send({ kind: 'areaHovered', area: null })}
      >
        {places.map(({ place, row }) => (
          <RankingRow
            key={place}
            id={`${id}${row.area}`}
            row={row}
            losses={losses}
            greatest={greatest}
          />
        ))}
      </div>
    </Panel>
  );
}

/** The list alone is scrolled: the page stays where the person reads. */
function scrollToRow(list: HTMLElement | null, area: string): void {
  const row = list?.querySelector(`[data-area="${area}"]`);
  if (list === null || row?.matches(':hover') !== false) return;
  const shown = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < shown.top) list.scrollTop -= shown.top - top;
  else if (bottom > shown.bottom) list.scrollTop += bottom - shown.bottom;
}

interface RankingRowProps {
  readonly id: string;
  readonly row: AreaLosses;
  readonly losses: Losses;
  readonly greatest: number;
}

const RankingRow = memo(function RankingRow({ id, row, losses, greatest }: RankingRowProps) {
  const send = useSend();
  const hovered = useWindow((state) => state.hoveredArea === row.area);
  const chosen = useWindow((state) => state.choices.chosenArea === row.area);
  const { value } = row.figures[losses.measure];
  const share = typeof value === 'number' && greatest > 0 ? Math.max(0, value / greatest) : 0;
  return (
    <div
      id={id}
      data-area={row.area}
      className="ranking-row"
      role="option"
      aria-selected={chosen}
      data-active={hovered}
      onPointerEnter={() => send({ kind: 'areaHovered', area: row.area })}
      onClick={() => send({ kind: 'areaChosen', area: chosen ? null : row.area })}
    >
      <span className="ranking-rank number">{typeof row.rank === 'number' ? row.rank : '–'}</span>
      <span className="ranking-name">{losses.names.area(row.area)}</span>
      <span className="ranking-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
      <span
        className={typeof value === 'number' ? 'ranking-value number' : 'ranking-value missing'}
        title={`${losses.quantity(value)} · ${losses.say('explaining.hint')}`}
        onClick={(event) => {
          event.stopPropagation();
          const number = { measure: losses.measure, area: row.area, year: null, hazard: null };
          send({ kind: 'lossExplanationAsked', number });
        }}
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
