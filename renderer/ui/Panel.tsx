import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  /** Unit or scope, beside the title. */
  readonly unit?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A figure or a table with its small header. */
export function Panel({ title, unit, tools, children, className = '' }: PanelProps): ReactNode {
  const heading = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={heading}>
      <header className="panel-head">
        <h2 className="panel-title" id={heading}>
          {title}
        </h2>
        {unit === undefined ? null : (
          <span className="panel-unit" title={typeof unit === 'string' ? unit : undefined}>
            {unit}
          </span>
        )}
        <div className="panel-tools">{tools}</div>
      </header>
      {children}
    </section>
  );
}
