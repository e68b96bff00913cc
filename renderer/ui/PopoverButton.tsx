import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { PanelOpener } from './PanelOpener.tsx';

interface PopoverButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** What it holds; a function is given what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** Shows the label beside the picture. */
  readonly text?: boolean;
}

/** A button with a picture that opens a small panel beside it. */
export function PopoverButton({
  label,
  icon,
  children,
  text = false,
}: PopoverButtonProps): ReactNode {
  return (
    <PanelOpener
      className={`button quiet ${text ? '' : 'icon-only'}`}
      label={label}
      buttonLabel={label}
      content={
        <>
          <Icon name={icon} />
          {text ? label : null}
        </>
      }
    >
      {children}
    </PanelOpener>
  );
}
