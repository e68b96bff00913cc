import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Of every row, in pixels. */
  readonly rowHeight: number;
  readonly row: (index: number) => ReactNode;
}

/** A list of any length, of which only the rows in sight are drawn; arrow keys scroll it. */
export function VirtualList({ label, count, rowHeight, row }: VirtualListProps): ReactNode {
  const scroll = useRef<HTMLElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew on purpose
  const list = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  return (
    <section className="virtual-list" aria-label={label} tabIndex={0} ref={scroll}>
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ height: rowHeight, transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </section>
  );
}
