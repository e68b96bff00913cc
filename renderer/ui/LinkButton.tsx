import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface LinkButtonProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** Leads out of the program, to the browser. */
export function LinkButton({ children, onPress }: LinkButtonProps): ReactNode {
  return (
    <Button className="link" onPress={onPress}>
      {children}
    </Button>
  );
}
