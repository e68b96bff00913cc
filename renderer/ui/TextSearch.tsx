import type { ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Icon } from './Icon.tsx';

interface TextSearchProps {
  /** What is searched: shown while nothing is typed, and read aloud. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Follows Enter. */
  readonly onEnter?: () => void;
  /** Takes the keyboard when it appears. */
  readonly autoFocus?: boolean;
}

/** A field that narrows a list; Escape empties it. */
export function TextSearch({
  label,
  typed,
  onType,
  onEnter,
  autoFocus = false,
}: TextSearchProps): ReactNode {
  return (
    <SearchField
      className="text-search"
      aria-label={label}
      value={typed}
      onChange={onType}
      {...(onEnter === undefined ? {} : { onSubmit: onEnter })}
      autoFocus={autoFocus}
    >
      <Icon name="find" />
      <Input className="text-search-input" placeholder={label} />
    </SearchField>
  );
}
