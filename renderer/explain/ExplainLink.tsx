import type { ReactNode } from 'react';
import type { LossNumber } from '../../analysis/losses/explain/explainedLoss.ts';
import { Explainable } from './Explainable.tsx';

interface ExplainLinkProps {
  readonly number: LossNumber;
  readonly children: ReactNode;
}

/** A number about losses on any screen. */
export function ExplainLink({ number, children }: ExplainLinkProps): ReactNode {
  return (
    <Explainable apart event={{ kind: 'lossExplanationAsked', number }}>
      {children}
    </Explainable>
  );
}
