import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { hasNumberedColumns } from '../../chart/kinds/missingness.ts';
import type { MissingnessSpec } from '../../chart/spec.ts';
import { SCREEN_FONT } from '../../chart/theme.ts';

/** What the numbers over the columns of the map beside it stand for; nothing where they have names. */
export function GapsKey({ spec }: { readonly spec: MissingnessSpec }): ReactNode {
  const key = useRef<HTMLParagraphElement>(null);
  const [isNumbered, setNumbered] = useState(false);
  useLayoutEffect(() => {
    const chart = key.current?.parentElement?.querySelector('[role=img]');
    if (chart === null || chart === undefined) return;
    const measure = (): void =>
      setNumbered(hasNumberedColumns(spec, chart.clientWidth, SCREEN_FONT));
    const observer = new ResizeObserver(measure);
    observer.observe(chart);
    measure();
    return () => observer.disconnect();
  }, [spec]);
  return (
    <p ref={key} className="gaps-key" hidden={!isNumbered}>
      {isNumbered
        ? spec.nodes.map(({ label }, place) => `${place + 1} ${label}`).join(' · ')
        : null}
    </p>
  );
}
