import { type ReactNode, useState } from 'react';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { FilterForm } from './FilterForm.tsx';
import { filterWords } from './filterWords.ts';

interface FilterBarProps {
  readonly data: DataOnScreen;
  readonly table: Pick<ListedTable, 'fields' | 'name'>;
  /** The column that a new filter opens with. */
  readonly column: string;
  readonly children?: ReactNode;
}

/** The filters of the table, each to be taken away, and a form for another. */
export function FilterBar({ data, table, column, children }: FilterBarProps): ReactNode {
  const { say, choices, change } = data;
  const { filters, order } = choices;
  const [made, setMade] = useState(0);
  return (
    <div className="filter-bar">
      <PopoverButton icon="filter" label={say('data.filter.add')} text>
        {(close) => (
          <FilterForm
            key={made}
            data={data}
            table={table}
            first={column}
            onAdd={(filter) => {
              setMade(made + 1);
              change({ filters: [...filters, filter] });
              close();
            }}
          />
        )}
      </PopoverButton>
      {filters.length === 0 ? null : (
        <ul className="filters" aria-label={say('data.filter.active')}>
          {filters.map((filter, place) => {
            const words = filterWords(filter, data);
            return (
              <li key={`${place} ${words}`} className="build-chip">
                <span className="filter-words" title={filterWords(filter, data, true)}>
                  {words}
                </span>
                <IconButton
                  icon="close"
                  label={say('data.filter.remove', { filter: words })}
                  onPress={() => change({ filters: filters.filter((_, other) => other !== place) })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {filters.length < 2 ? null : (
        <Button kind="quiet" onPress={() => change({ filters: [] })}>
          {say('data.clear')}
        </Button>
      )}
      {order.length === 0 ? null : (
        <Button kind="quiet" onPress={() => change({ order: [] })}>
          {say('data.unsort')}
        </Button>
      )}
      <div className="filter-tools">{children}</div>
    </div>
  );
}
