import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** A line of a list, with a short note at its end. */
export interface CheckedOption {
  readonly key: string;
  readonly name: string;
  readonly note: string;
}

interface CheckedListProps {
  readonly label: string;
  readonly options: readonly CheckedOption[];
  /** Keys; those that are not among the options are not changed. */
  readonly chosen: readonly string[];
  /** The marked ones among the options, in their order. */
  readonly onChoose: (keys: readonly string[]) => void;
}

const ROW_HEIGHT = 30;
const MOST_IN_SIGHT = 7;

/** A list of any length in which any number of lines can be marked, drawn as far as it is in sight. */
export function CheckedList({ label, options, chosen, onChoose }: CheckedListProps): ReactNode {
  const items = options.map((option) => ({ ...option, id: option.key }));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_HEIGHT }}>
      <ListBox
        className="list long"
        style={{ height: Math.min(options.length, MOST_IN_SIGHT) * ROW_HEIGHT }}
        aria-label={label}
        items={items}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(options.map(({ key }) => key).filter((key) => keys === 'all' || keys.has(key)))
        }
      >
        {({ id, name, note }) => (
          <ListBoxItem id={id} className="list-item" textValue={name}>
            <Icon name="check" />
            <Text slot="label">{name}</Text>
            <Text slot="description" className="list-note">
              {note}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
