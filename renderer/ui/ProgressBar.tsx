import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar } from 'react-aria-components';

interface ProgressBarProps {
  /** What is done of how much. */
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** How far work is, with an end in sight. */
export function ProgressBar({ label, share }: ProgressBarProps): ReactNode {
  return (
    <AriaProgressBar className="progress" aria-label={label} value={100 * share}>
      <span className="number">{label}</span>
      <span className="progress-track" aria-hidden="true">
        <span className="progress-done" style={{ width: `${100 * share}%` }} />
      </span>
    </AriaProgressBar>
  );
}
