import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds more than fits; the arrow keys scroll it once it has the focus. */
export function ScrollRegion({ label, children }: ScrollRegionProps): ReactNode {
  return (
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
