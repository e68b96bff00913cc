import type { ReactNode } from 'react';
import { Explainable } from './Explainable.tsx';

interface ScoreLinkProps {
  readonly area: string;
  readonly node: string;
  /** Another build than that on screen. */
  readonly build?: string | null;
  readonly children: ReactNode;
}

/** A score on any screen. */
export function ScoreLink({ area, node, build = null, children }: ScoreLinkProps): ReactNode {
  return (
    <Explainable
      apart
      event={{
        kind: 'scoreExplanationAsked',
        area,
        node,
        ...(build === null ? {} : { build }),
      }}
    >
      {children}
    </Explainable>
  );
}
