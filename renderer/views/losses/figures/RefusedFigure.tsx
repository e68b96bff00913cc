import type { ReactNode } from 'react';
import { Notice } from '../../../ui/Notice.tsx';

interface RefusedFigureProps {
  readonly title: string;
  /** What can be chosen of the figure: another choice may be possible. */
  readonly tools: ReactNode;
  readonly children: string;
  /** What to do next. */
  readonly action?: ReactNode;
}

/** Stands in place of a figure that cannot be: why, and what would help. */
export function RefusedFigure({ title, tools, children, action }: RefusedFigureProps): ReactNode {
  return (
    <div className="figure">
      <header className="figure-head">
        <h3 className="figure-title">{title}</h3>
        <div className="figure-tools">{tools}</div>
      </header>
      <div className="figure-refused">
        <Notice kind="plain" action={action}>
          {children}
        </Notice>
      </div>
    </div>
  );
}
