import type { ReactNode } from 'react';
import { useWindowedRows } from './useWindowedRows.ts';

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Of every row, in pixels. */
  readonly rowHeight: number;
  readonly row: (index: number) => ReactNode;
}

/** A list of any length, of which only the rows in sight are drawn; arrow keys scroll it. */
export function VirtualList({ label, count, rowHeight, row }: VirtualListProps): ReactNode {
  const { list, first, end, height } = useWindowedRows<HTMLElement>(count, rowHeight);
  return (
    <section className="virtual-list" aria-label={label} tabIndex={0} ref={list}>
      <ul style={{ height }}>
        {Array.from({ length: end - first }, (_, place) => first + place).map((index) => (
          <li
            key={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </section>
  );
}
