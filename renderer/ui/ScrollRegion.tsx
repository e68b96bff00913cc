import type { ReactNode, Ref } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** Holds more than fits; the arrow keys scroll it once it has the focus. */
export function ScrollRegion({ label, children, ref }: ScrollRegionProps): ReactNode {
  return (
    <section className="table-scroll" aria-label={label} tabIndex={0} ref={ref}>
      {children}
    </section>
  );
}
