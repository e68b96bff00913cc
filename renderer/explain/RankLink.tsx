import type { ReactNode } from 'react';
import { Explainable } from './Explainable.tsx';

interface RankLinkProps {
  readonly area: string;
  readonly node: string;
  /** Another build than that on screen. */
  readonly build?: string | null;
  readonly children: ReactNode;
}

/** A rank on any screen. */
export function RankLink({ area, node, build = null, children }: RankLinkProps): ReactNode {
  const number = { kind: 'rank', area, node, build } as const;
  return (
    <Explainable apart event={{ kind: 'figureNumberAsked', number }}>
      {children}
    </Explainable>
  );
}
