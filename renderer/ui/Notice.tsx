import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind: 'plain' | 'warning' | 'failure';
  readonly title?: string;
  readonly children: ReactNode;
  /** What to do next. */
  readonly action?: ReactNode;
}

/** What happened, where, and what can be done. */
export function Notice({ kind, title, children, action }: NoticeProps): ReactNode {
  return (
    <div className={`notice ${kind}`} role={kind === 'failure' ? 'alert' : 'status'}>
      <div className="notice-text">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        <div>{children}</div>
      </div>
      {action}
    </div>
  );
}
