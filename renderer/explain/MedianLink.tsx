import type { ReactNode } from 'react';
import { Explainable } from './Explainable.tsx';

interface MedianLinkProps {
  readonly countrySet: string;
  readonly node: string;
  readonly children: ReactNode;
}

/** The median of a country set on any screen. */
export function MedianLink({ countrySet, node, children }: MedianLinkProps): ReactNode {
  const number = { kind: 'median', node, year: null, countrySet } as const;
  return <Explainable event={{ kind: 'figureNumberAsked', number }}>{children}</Explainable>;
}
