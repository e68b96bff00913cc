import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface TextPopoverProps {
  /** The words that are pressed. */
  readonly text: string;
  /** Names the panel that opens. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Some words within a text that open a small panel about themselves. */
export function TextPopover({ text, label, children }: TextPopoverProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className="text-popover">{text}</Button>
      <Popover className="popover" offset={4}>
        <Dialog className="popover-body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
