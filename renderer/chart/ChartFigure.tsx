import { type ReactNode, useRef, useState } from 'react';
import { ChartView } from './ChartView.tsx';
import type { ChartHover, ChartViewProps } from './ChartViewProps.ts';
import { LegendView } from './LegendView.tsx';
import { rulesOf } from './rulesOf.ts';
import { hoverFacts } from './scene/hoverFacts.ts';
import { isSceneSpec } from './scene/sceneKinds.ts';

interface Pointer {
  readonly hover: ChartHover;
  /** The side of the pointer where its note has room. */
  readonly side: 'left' | 'right';
}

interface ChartFigureProps extends ChartViewProps {
  /** Whether the marks are explained: above them, where it is seen before a tall figure ends. */
  readonly legend: boolean;
  /** Whether the lines that stand under it in print stand here too. */
  readonly footed?: boolean;
  /** Writes the lines under it, where they are more than text. */
  readonly writeFoot?: (text: string) => ReactNode;
}

/**
 * A chart on the screen with all that it needs to be read: its legend, what it says of the mark under
 * the pointer, and the lines that stand under it in print.
 */
export function ChartFigure({
  legend,
  footed = true,
  writeFoot = (text) => text,
  ...props
}: ChartFigureProps): ReactNode {
  const { spec, theme, onHover } = props;
  const holder = useRef<HTMLDivElement>(null);
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const facts =
    pointer !== null && isSceneSpec(spec) ? hoverFacts(spec, pointer.hover.target) : null;
  const foot = footed ? (rulesOf(spec).foot?.(spec, null) ?? []) : [];
  return (
    <>
      {legend ? <LegendView spec={spec} theme={theme} /> : null}
      <div ref={holder} className="chart-holder">
        <ChartView
          {...props}
          onHover={(hover) => {
            const width = holder.current?.clientWidth ?? 0;
            setPointer(
              hover === null ? null : { hover, side: hover.x > width / 2 ? 'left' : 'right' },
            );
            onHover(hover);
          }}
        />
        {pointer === null || facts === null ? null : (
          <div
            className="hover-note"
            data-side={pointer.side}
            aria-hidden="true"
            style={{ transform: `translate(${pointer.hover.x}px, ${pointer.hover.y}px)` }}
          >
            <div className="hover-note-body">
              <strong>{facts.title}</strong>
              {facts.lines.map((line) => (
                <span key={line} className="number">
                  {line}
                </span>
              ))}
            </div>
          </div>
        )}
      </div>
      {foot.length === 0 ? null : (
        <p className="panel-foot">{writeFoot(foot.join(spec.language === 'zh' ? '' : ' '))}</p>
      )}
    </>
  );
}
