import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';

interface SwitchProps {
  readonly children: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ children, on, onChange }: SwitchProps): ReactNode {
  return (
    <SwitchField isSelected={on} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true" />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
