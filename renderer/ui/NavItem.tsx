import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface NavItemProps {
  readonly icon: IconName;
  readonly name: string;
  /** What the screen is for. */
  readonly hint: string;
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** Opens a screen. */
export function NavItem({ icon, name, hint, current, onOpen }: NavItemProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className={`nav-item ${current ? 'current' : ''}`}
        onPress={onOpen}
        {...(current ? { 'aria-current': 'page' } : {})}
      >
        <Icon name={icon} />
        {name}
      </Button>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
