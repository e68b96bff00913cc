import {
  memo,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** One thing that can be chosen. */
export interface Option<Key extends string> {
  readonly key: Key;
  readonly name: string;
  readonly description?: string;
}

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly options: readonly Option<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** The label is read aloud only. */
  readonly hideLabel?: boolean;
  readonly stacked?: boolean;
}

/**
 * Chooses one of several options from a list. It is drawn anew only when its own properties change:
 * give it the same options and the same function as long as they mean the same.
 */
export const Choice = memo(ChoiceList) as typeof ChoiceList;

function ChoiceList<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
  hideLabel = false,
  stacked = false,
}: ChoiceProps<Key>): ReactNode {
  // The list keeps what it made of an item as long as it is the same object.
  const items = useMemo(() => options.map((option) => ({ ...option, id: option.key })), [options]);
  const [isOpen, setOpen] = useState(false);
  const popover = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // What a choice brings about comes first, the list's own end and its new label after it.
  const shown = useDeferredValue(chosen);
  return useMemo(() => {
    const turn = (opens: boolean): void => {
      // At once: whoever waits for the list's own end may find that the focus has nowhere to go.
      if (!opens && popover.current?.contains(document.activeElement)) {
        opener.current?.focus({ preventScroll: true });
      }
      popover.current?.toggleAttribute('data-leaving', !opens);
      startTransition(() => setOpen(opens));
    };
    return (
      <Select
        className={`choice ${stacked ? 'stacked' : ''}`}
        value={shown}
        isOpen={isOpen}
        onOpenChange={turn}
        onChange={(key) => {
          const option = options.find((each) => each.key === key);
          if (option !== undefined) onChoose(option.key);
        }}
      >
        <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
        <Button ref={opener} className="choice-button">
          <SelectValue className="choice-value react-aria-SelectValue" />
          <Icon name="down" />
        </Button>
        <Popover ref={popover} className="popover" offset={4} isNonModal>
          <ListBox className="list" items={items}>
            {(option) => (
              <ListItem id={option.id} name={option.name} description={option.description} />
            )}
          </ListBox>
        </Popover>
      </Select>
    );
  }, [label, options, items, shown, isOpen, onChoose, hideLabel, stacked]);
}

interface ListItemProps {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

function ListItem({ id, name, description }: ListItemProps): ReactNode {
  return (
    <ListBoxItem id={id} className="list-item" textValue={name}>
      <Icon name="check" />
      <Text slot="label">{name}</Text>
      {description === undefined ? null : <Text slot="description">{description}</Text>}
    </ListBoxItem>
  );
}
