import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** What it began is under way: it cannot be pressed, and keeps the focus, which would be lost else. */
  readonly pending?: boolean;
  /** Closes the dialog around it. */
  readonly closes?: boolean;
  /** What is read aloud where the text alone says too little. */
  readonly label?: string;
}

/** A button with a text. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  icon,
  disabled = false,
  pending = false,
  closes = false,
  label,
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      className={`button ${kind}`}
      isDisabled={disabled}
      isPending={pending}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(closes ? { slot: 'close' } : {})}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does: read aloud, and shown on hover. */
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

/** A button with a picture; its name shows on hover and focus. */
export function IconButton({ icon, label, onPress, disabled = false }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton
        className="button quiet icon-only"
        aria-label={label}
        isDisabled={disabled}
        onPress={onPress}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
