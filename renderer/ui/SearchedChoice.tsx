import { type ReactNode, useMemo, useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Text,
  Virtualizer,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import type { Option } from './Choice.tsx';
import { Icon } from './Icon.tsx';
import { plain } from './matching.ts';
import { TextSearch } from './TextSearch.tsx';

/** An option with further words that it is found by, such as its code or its other name. */
export interface SearchedOption extends Option<string> {
  readonly alias: string;
}

interface SearchedChoiceProps {
  readonly label: string;
  /** What is chosen, in words, on the button. */
  readonly summary: string;
  readonly options: readonly SearchedOption[];
  readonly chosen: readonly string[];
  /** At least one key, in the order of the options. */
  readonly onChoose: (keys: readonly string[]) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly searchLabel: string;
  readonly noneFound: string;
  /** Takes all marks away, so that a few can be chosen. */
  readonly noneLabel: string;
}

const ROW_HEIGHT = 30;
const MOST_IN_SIGHT = 11;

/**
 * Chooses one or more of very many options, which letters narrow; the last one cannot be taken away. A
 * list that was cleared changes nothing until the first option is chosen from it.
 */
export function SearchedChoice(props: SearchedChoiceProps): ReactNode {
  const { label, summary, isOpen, onOpenChange } = props;
  return (
    <div className="choice">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
        <AriaButton className="choice-button" aria-label={`${label}: ${summary}`}>
          <span>{summary}</span>
          <Icon name="down" />
        </AriaButton>
        <Popover className="popover searched-choice" offset={4}>
          <Dialog className="dialog" aria-label={label}>
            <SearchedList {...props} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function SearchedList({
  label,
  options,
  chosen,
  onChoose,
  searchLabel,
  noneFound,
  noneLabel,
}: SearchedChoiceProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [cleared, setCleared] = useState(false);
  const sought = plain(typed);
  const found = useMemo(
    () =>
      options
        .map((option) => ({ ...option, id: option.key }))
        .filter(({ name, alias }) => plain(`${name} ${alias}`).includes(sought)),
    [options, sought],
  );
  const marked = cleared ? [] : chosen;
  const choose = (keys: ReadonlySet<unknown>): void => {
    setCleared(false);
    if (keys.size === 0) return;
    onChoose(options.map(({ key }) => key).filter((key) => keys.has(key)));
  };
  return (
    <>
      <div className="searched-choice-head">
        <TextSearch label={searchLabel} typed={typed} onType={setTyped} autoFocus />
      </div>
      {found.length === 0 ? (
        <p className="searched-choice-nothing">{noneFound}</p>
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_HEIGHT }}>
          <ListBox
            className="list long"
            style={{ height: Math.min(found.length, MOST_IN_SIGHT) * ROW_HEIGHT }}
            aria-label={label}
            items={found}
            selectionMode="multiple"
            disallowEmptySelection={!cleared}
            selectedKeys={marked}
            onSelectionChange={(keys) =>
              choose(keys === 'all' ? new Set([...marked, ...found.map(({ key }) => key)]) : keys)
            }
          >
            {(option) => (
              <ListBoxItem id={option.id} className="list-item" textValue={option.name}>
                <Icon name="check" />
                <Text slot="label">{option.name}</Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      )}
      <div className="list-foot">
        <Button kind="quiet" onPress={() => setCleared(true)}>
          {noneLabel}
        </Button>
      </div>
    </>
  );
}
