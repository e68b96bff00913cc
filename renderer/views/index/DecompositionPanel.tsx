import { memo, type ReactNode } from 'react';
import {
  type Contribution,
  contributions,
  decomposedNode,
} from '../../state/builds/contributions.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { inDomOrder } from './inDomOrder.ts';
import { walkParts } from './walkParts.ts';

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 24;

/** Okabe and Ito's colours in an order that keeps neighbours apart. */
const colours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#f0e442',
  '#8793a3',
] as const;

/** The colour of a child by its place. */
export function partColour(place: number): string {
  return colours[place % colours.length] ?? colours[0];
}

/** How each area's score is made up of its parts, in the order of the ranking. */
export function DecompositionPanel({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const { built, node, say, nodeName } = index;
  const decomposed = decomposedNode(built, node);
  return decomposed === null ? (
    <p className="panel-empty">{say('workbench.decomposition.none', { node: nodeName(node) })}</p>
  ) : (
    <PartList index={index} decomposed={decomposed} />
  );
}

interface PartListProps {
  readonly index: IndexOnScreen;
  /** The node whose children are the parts. */
  readonly decomposed: string;
}

function PartList({ index, decomposed }: PartListProps): ReactNode {
  const { built, ranked, say, nodeName, areaName, write } = index;
  const chosen = useWindow((state) => state.choices.chosenArea);
  const hovered = useWindow((state) => state.hoveredArea);
  const rows = useWindowedRows<HTMLDivElement>(ranked.length, ROW);
  const { list, height } = rows;
  const children = built.build.trace.weights.get(decomposed)?.children ?? [];
  const greatest = ranked.reduce(
    (most, { score }) => (typeof score === 'number' && score > most ? score : most),
    0,
  );
  return (
    <>
      <div className="legend">
        {children.map((child, place) => (
          <span key={child} className="legend-key">
            <span
              className="legend-mark"
              aria-hidden="true"
              style={{ background: partColour(place) }}
            />
            {nodeName(child)}
          </span>
        ))}
      </div>
      <div
        ref={list}
        className="part-list"
        role="group"
        aria-label={`${say('workbench.decomposition.title')}. ${say('workbench.decomposition.help')}`}
        tabIndex={0}
        onKeyDown={walkParts}
      >
        <div className="windowed" style={{ height }}>
          {inDomOrder(ranked, rows).map(([{ area, row, score }, place]) => (
            <PartRow
              key={area}
              area={area}
              top={place * ROW}
              name={areaName(area)}
              score={typeof score === 'number' ? write(score) : '–'}
              scale={typeof score === 'number' && greatest > 0 ? Math.max(0, score / greatest) : 0}
              parts={contributions(built, decomposed, row)}
              active={area === hovered}
              chosen={area === chosen}
              index={index}
            />
          ))}
        </div>
      </div>
      <p className="panel-foot">{say('workbench.decomposition.help')}</p>
    </>
  );
}

interface PartRowProps {
  readonly area: string;
  readonly top: number;
  readonly name: string;
  readonly score: string;
  /** Length of the bar as a share of the longest. */
  readonly scale: number;
  readonly parts: readonly Contribution[];
  readonly active: boolean;
  readonly chosen: boolean;
  readonly index: IndexOnScreen;
}

const PartRow = memo(
  function PartRow({ area, top, name, score, scale, parts, active, chosen, index }: PartRowProps) {
    const send = useSend();
    const { nodeName, say, writer } = index;
    return (
      <div
        className="part-row"
        data-active={active}
        data-chosen={chosen}
        style={{ transform: `translateY(${top}px)` }}
        onPointerEnter={() => send({ kind: 'areaHovered', area })}
        onPointerLeave={() => send({ kind: 'areaHovered', area: null })}
      >
        <span className="ranking-name">{name}</span>
        <span className="part-bar">
          {parts.map((part, place) => (
            <button
              key={part.child}
              type="button"
              tabIndex={-1}
              className="part"
              style={{ width: `${100 * scale * part.share}%`, background: partColour(place) }}
              aria-label={`${name} · ${nodeName(part.child)} ${part.score === null ? '–' : writer(part.child)(part.score)} (${say('percent', { number: Math.round(100 * part.share) })})`}
              onClick={() => {
                send({ kind: 'areaChosen', area });
                send({ kind: 'explanationAsked', node: part.child });
              }}
            />
          ))}
        </span>
        <span className="ranking-value number">{score}</span>
      </div>
    );
  },
  (one, other) =>
    one.top === other.top &&
    one.score === other.score &&
    one.scale === other.scale &&
    one.name === other.name &&
    one.active === other.active &&
    one.chosen === other.chosen &&
    one.index.nodeName === other.index.nodeName &&
    one.parts.length === other.parts.length &&
    one.parts.every(
      (part, place) =>
        part.child === other.parts.at(place)?.child && part.share === other.parts.at(place)?.share,
    ),
);
