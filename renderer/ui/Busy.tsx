import type { ReactNode } from 'react';

interface BusyProps {
  readonly children: string;
  /** Share done, 0 to 1; left out where the end is not known. */
  readonly done?: number;
}

/** Something takes a while, and how far it is. */
export function Busy({ children, done }: BusyProps): ReactNode {
  return (
    <div className="busy" role="status">
      {children}
      {done === undefined ? null : (
        <div className="busy-track" aria-hidden="true">
          <div className="busy-bar" style={{ transform: `scaleX(${done})` }} />
        </div>
      )}
    </div>
  );
}
