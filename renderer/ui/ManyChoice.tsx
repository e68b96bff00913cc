import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import type { Option } from './Choice.tsx';
import { changedMarks } from './changedMarks.ts';
import { Icon } from './Icon.tsx';

interface ManyChoiceProps {
  readonly label: string;
  /** What is chosen, in words, on the button. */
  readonly summary: string;
  readonly options: readonly Option<string>[];
  readonly chosen: readonly string[];
  /** At least one key, in the order of the options. */
  readonly onChoose: (keys: readonly string[]) => void;
  readonly allLabel: string;
  /** Takes all marks away, so that a few can be chosen. */
  readonly noneLabel: string;
  /** Said while all marks are away: what is chosen stays until then. */
  readonly clearedNote: string;
}

const NONE: readonly string[] = [];

/**
 * Chooses one or more of several options; the last one cannot be taken away. A list that was cleared
 * changes nothing until the first option is chosen from it.
 */
export function ManyChoice({
  label,
  summary,
  options,
  chosen,
  onChoose,
  allLabel,
  noneLabel,
  clearedNote,
}: ManyChoiceProps): ReactNode {
  const [cleared, setCleared] = useState(false);
  const marked = cleared ? NONE : chosen;
  // What a choice brings about comes first, its mark and the words on the button after it.
  const shown = useDeferredValue(marked);
  const shownSummary = useDeferredValue(summary);
  return useMemo(() => {
    const choose = (keys: readonly string[]): void => {
      setCleared(false);
      if (keys.length > 0) onChoose(keys);
    };
    const chooseMarked = (keys: 'all' | ReadonlySet<string | number>): void =>
      choose(
        changedMarks(
          options.map(({ key }) => key),
          keys,
          shown,
          marked,
        ),
      );
    return (
      <div className="choice">
        <span className="field-label" aria-hidden="true">
          {label}
        </span>
        <DialogTrigger onOpenChange={() => setCleared(false)}>
          <AriaButton className="choice-button" aria-label={`${label}: ${shownSummary}`}>
            <span>{shownSummary}</span>
            <Icon name="down" />
          </AriaButton>
          <Popover className="popover" offset={4}>
            <Dialog className="dialog" aria-label={label}>
              <ListBox
                className="list"
                aria-label={label}
                selectionMode="multiple"
                disallowEmptySelection={!cleared}
                selectedKeys={shown}
                onSelectionChange={chooseMarked}
              >
                {options.map((option) => (
                  <ListBoxItem
                    key={option.key}
                    id={option.key}
                    className="list-item"
                    textValue={option.name}
                  >
                    <Icon name="check" />
                    <Text slot="label">{option.name}</Text>
                  </ListBoxItem>
                ))}
              </ListBox>
              <div className="list-foot">
                <Button kind="quiet" onPress={() => choose(options.map((option) => option.key))}>
                  {allLabel}
                </Button>
                <Button kind="quiet" onPress={() => setCleared(true)}>
                  {noneLabel}
                </Button>
                <span role="status" className="panel-unit">
                  {cleared ? clearedNote : ''}
                </span>
              </div>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    );
  }, [
    label,
    options,
    shown,
    shownSummary,
    marked,
    cleared,
    onChoose,
    allLabel,
    noneLabel,
    clearedNote,
  ]);
}
