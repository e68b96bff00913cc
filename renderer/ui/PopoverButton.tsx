import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A button that opens a small panel beside it. */
export function PopoverButton({ label, icon, children }: PopoverButtonProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className="button quiet icon-only" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="popover" offset={4}>
        <Dialog className="popover-body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
