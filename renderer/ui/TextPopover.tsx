import type { ReactNode } from 'react';
import { PanelOpener } from './PanelOpener.tsx';

interface TextPopoverProps {
  /** The words that are pressed. */
  readonly text: string;
  /** Names the panel that opens. */
  readonly label: string;
  /** What it holds; a function is given what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** Some words within a text that open a small panel about themselves. */
export function TextPopover({ text, label, children }: TextPopoverProps): ReactNode {
  return (
    <PanelOpener className="text-popover" label={label} content={text}>
      {children}
    </PanelOpener>
  );
}
