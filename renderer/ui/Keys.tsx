import type { ReactNode } from 'react';

/** A shortcut as keys, such as `Ctrl+K`. */
export function Keys({ keys }: { readonly keys: string }): ReactNode {
  return (
    <span className="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
