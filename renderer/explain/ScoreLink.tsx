import type { ReactNode } from 'react';
import { Explainable } from './Explainable.tsx';

interface ScoreLinkProps {
  readonly area: string;
  readonly node: string;
  readonly children: ReactNode;
}

/** A score on any screen. */
export function ScoreLink({ area, node, children }: ScoreLinkProps): ReactNode {
  return (
    <Explainable event={{ kind: 'scoreExplanationAsked', area, node }}>{children}</Explainable>
  );
}
