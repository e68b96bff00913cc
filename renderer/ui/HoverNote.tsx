import type { ReactNode } from 'react';

interface HoverNoteProps {
  /** Pixels from the top left of the chart. */
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

/** A note beside the pointer; the same facts stand in the details for those without a pointer. */
export function HoverNote({ x, y, children }: HoverNoteProps): ReactNode {
  return (
    <div
      className="hover-note"
      aria-hidden="true"
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <div className="hover-note-body">{children}</div>
    </div>
  );
}
