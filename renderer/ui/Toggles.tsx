import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './Choice.tsx';

interface TogglesProps<Key extends string> {
  readonly label: string;
  readonly options: readonly Option<Key>[];
  readonly chosen: readonly Key[];
  /** The keys chosen, in the order of the options. */
  readonly onChoose: (keys: readonly Key[]) => void;
}

/** Chooses any number of a few options that all stay in sight. */
export function Toggles<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: TogglesProps<Key>): ReactNode {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChoose(options.map(({ key }) => key).filter((key) => keys.has(key)))
      }
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} className="toggle">
          {option.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
