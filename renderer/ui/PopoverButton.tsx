import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** What it holds; a function is given what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** Shows the label beside the picture. */
  readonly text?: boolean;
}

/** A button that opens a small panel beside it. */
export function PopoverButton({
  label,
  icon,
  children,
  text = false,
}: PopoverButtonProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className={`button quiet ${text ? '' : 'icon-only'}`} aria-label={label}>
        <Icon name={icon} />
        {text ? label : null}
      </Button>
      <Popover className="popover" offset={4}>
        <Dialog className="popover-body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
