import type { ReactNode } from 'react';
import { marksOf } from './marksOf.ts';

/** A sentence of our own texts in which `<strong>` stands for weight; nothing else is markup. */
export function Marked({ text }: { readonly text: string }): ReactNode {
  return (
    <span className="sentence">
      {marksOf(text).map(({ piece, mark }) =>
        mark === null ? piece : <strong key={`${mark}:${piece}`}>{piece}</strong>,
      )}
    </span>
  );
}
