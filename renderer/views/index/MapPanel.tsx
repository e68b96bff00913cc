import { type ReactNode, useMemo, useState } from 'react';
import { type AreaHover, AreaMap } from '../../chart/AreaMap.tsx';
import type { ValueClasses } from '../../chart/spec.ts';
import { ClassKey, classNames } from '../../explain/ClassKey.tsx';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { HoverNote } from '../../ui/HoverNote.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { IndexFigureTools } from './IndexFigureTools.tsx';

interface MapPanelProps {
  readonly index: IndexOnScreen;
  readonly classes: ValueClasses;
  readonly theme: 'light' | 'dark';
}

/** The areas coloured by class, recoloured while a slider moves. */
export function MapPanel({ index, classes, theme }: MapPanelProps): ReactNode {
  const { byArea, say, node, nodeName, areaName, write } = index;
  const send = useSend();
  const baseMap = useWindow((state) => state.choices.baseMap);
  const hovered = useWindow((state) => state.hoveredArea);
  const chosen = useWindow((state) => state.choices.chosenArea);
  const [pointer, setPointer] = useState<AreaHover | null>(null);
  const values = useMemo(
    () => new Map([...byArea].map(([area, { score }]) => [area, score])),
    [byArea],
  );
  const standing = pointer === null ? undefined : byArea.get(pointer.area);
  return (
    <Panel
      className="index-map"
      title={say('workbench.map.title')}
      unit={nodeName(node)}
      tools={<IndexFigureTools index={index} classes={classes} figure="map" />}
    >
      <div className="chart-holder">
        <AreaMap
          baseMap={baseMap}
          values={values}
          classes={classes}
          theme={theme}
          label={say('map.label', { measure: nodeName(node) })}
          highlighted={hovered}
          selected={chosen}
          onHover={(hover) => {
            if (hover === null && pointer === null) return;
            setPointer(hover);
            send({ kind: 'areaHovered', area: hover?.area ?? null });
          }}
          onChoose={(area) => {
            send({ kind: 'areaChosen', area: area === chosen ? null : area });
            send({ kind: 'explanationAsked', node: null });
          }}
        />
        {pointer === null || standing === undefined ? null : (
          <HoverNote x={pointer.x} y={pointer.y}>
            <strong>{areaName(pointer.area)}</strong>
            <span className="number">
              {typeof standing.score === 'number'
                ? write(standing.score)
                : say(`missing.${standing.score}`)}
            </span>
          </HoverNote>
        )}
      </div>
      <div className="legend">
        <ClassKey
          classes={classes}
          theme={theme}
          names={classNames(index)}
          language={index.language}
          node={node}
          write={write}
        />
      </div>
      <p className="panel-foot">
        {isOtherScale(index, classes) ? `${say('workbench.map.otherScale')} ` : ''}
        {say('map.schematic')}
      </p>
    </Panel>
  );
}

/** Fewer scores may well lie in one class, and nearly all of many do where another method made them. */
const [MANY, NEARLY_ALL] = [10, 0.95] as const;

/** Whether a changed index has scores that the fixed limits of its classes were not made for. */
function isOtherScale({ built, ranked }: IndexOnScreen, { method, breaks }: ValueClasses): boolean {
  if (method !== 'fixed' || built.recipe === built.base) return false;
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const { score } of ranked) {
    if (typeof score !== 'number') continue;
    const place = breaks.filter((limit) => score >= limit).length;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const scored = counts.reduce((total, each) => total + each, 0);
  return scored >= MANY && Math.max(...counts) >= NEARLY_ALL * scored;
}
