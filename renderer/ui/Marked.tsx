import type { ReactNode } from 'react';

const strong = /<strong>(.*?)<\/strong>/g;

/** A sentence of our own texts in which `<strong>` stands for weight; nothing else is markup. */
export function Marked({ text }: { readonly text: string }): ReactNode {
  return (
    <span className="sentence">
      {text.split(strong).map((piece, index) =>
        // Every second piece of the split is what stood inside the mark; order is fixed.
        index % 2 === 1 ? <strong key={`${index}:${piece}`}>{piece}</strong> : piece,
      )}
    </span>
  );
}
