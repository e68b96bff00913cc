import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface LinkButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  /** Whether the panel that it stands in closes as well. */
  readonly closes?: boolean;
}

/** Leads out of the program, to the browser. */
export function LinkButton({ children, onPress, closes = false }: LinkButtonProps): ReactNode {
  return (
    <Button className="link" onPress={onPress} {...(closes ? { slot: 'close' } : {})}>
      {children}
    </Button>
  );
}
