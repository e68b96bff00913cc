import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './Choice.tsx';

interface SegmentsProps<Key extends string> {
  readonly label: string;
  readonly options: readonly Option<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Chooses one of a few options that all stay in sight. */
export function Segments<Key extends string>({
  label,
  options,
  chosen,
  onChoose,
}: SegmentsProps<Key>): ReactNode {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const option = options.find((each) => keys.has(each.key));
        if (option !== undefined) onChoose(option.key);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} className="segment">
          {option.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
