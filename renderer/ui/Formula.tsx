import type { ReactNode } from 'react';
import { formulaParts } from './formulaParts.ts';

/** A formula with its indices lowered and its powers raised, in letters that the window has. */
export function Formula({ text }: { readonly text: string }): ReactNode {
  return formulaParts(text).map(({ level, text: part }, place) => {
    // The pieces of one formula have no name but their place, and never move.
    const key = `${place} ${part}`;
    if (level === 'lowered') return <sub key={key}>{part}</sub>;
    return level === 'raised' ? <sup key={key}>{part}</sup> : <span key={key}>{part}</span>;
  });
}
