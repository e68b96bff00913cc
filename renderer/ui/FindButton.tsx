import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';

interface FindButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly onPress: () => void;
}

/** Opens the palette; shows its shortcut. */
export function FindButton({ name, keys, onPress }: FindButtonProps): ReactNode {
  return (
    <Button className="title-find" onPress={onPress}>
      <Icon name="find" />
      <span>{name}</span>
      <span aria-hidden="true">
        <Keys keys={keys} />
      </span>
    </Button>
  );
}
