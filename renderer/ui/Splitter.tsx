import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';

interface SplitterProps {
  /** What it makes wider or narrower. */
  readonly label: string;
  /** The custom property of the page that holds the panel's width. */
  readonly property: `--${string}`;
  /** Width of the panel in CSS pixels. */
  readonly width: number;
  readonly least: number;
  readonly greatest: number;
  /** On which side of the line the panel lies. */
  readonly panel: 'before' | 'after';
  /** Null gives the panel its usual width again. */
  readonly onResize: (width: number | null) => void;
}

const STEP = 16;

/** A line between two panels, to drag or to move by the arrow keys; a double click or Enter puts it back. */
export function Splitter({
  label,
  property,
  width,
  least,
  greatest,
  panel,
  onResize,
}: SplitterProps): ReactNode {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const fitting = (wanted: number): number =>
    Math.round(Math.min(greatest, Math.max(least, wanted)));
  const growing = panel === 'before' ? 1 : -1;
  const draggedTo = ({ clientX }: PointerEvent): number | null =>
    drag.current === null
      ? null
      : fitting(drag.current.width + growing * (clientX - drag.current.from));

  const seize = (event: PointerEvent<HTMLDivElement>): void => {
    const line = event.currentTarget;
    const sized = panel === 'before' ? line.previousElementSibling : line.nextElementSibling;
    drag.current = { from: event.clientX, width: sized?.getBoundingClientRect().width ?? width };
    line.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const wanted = draggedTo(event);
    if (wanted !== null) document.documentElement.style.setProperty(property, `${wanted}px`);
  };
  const letGo = (event: PointerEvent): void => {
    const wanted = draggedTo(event);
    const moved = drag.current !== null && event.clientX !== drag.current.from;
    drag.current = null;
    if (moved && wanted !== null) onResize(wanted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = widthOf(event.key, growing);
    if (wanted === undefined) return;
    event.preventDefault();
    onResize(wanted);
  };
  const widthOf = (key: string, sign: number): number | null | undefined => {
    switch (key) {
      case 'ArrowRight':
        return fitting(width + sign * STEP);
      case 'ArrowLeft':
        return fitting(width - sign * STEP);
      case 'Home':
        return least;
      case 'End':
        return greatest;
      case 'Enter':
        return null;
      default:
        return undefined;
    }
  };

  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={greatest}
      tabIndex={0}
      title={label}
      onPointerDown={seize}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => onResize(null)}
      onKeyDown={onKeyDown}
    />
  );
}
