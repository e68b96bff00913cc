import type { ReactNode } from 'react';

const strong = /<strong>(.*?)<\/strong>/g;
const number = /<number ([a-z-]+)>(.*?)<\/number>/g;

interface MarkedProps {
  readonly text: string;
  /** What a number is drawn as, by its key; plain when absent. */
  readonly drawNumber?: (key: string, text: string) => ReactNode;
}

/**
 * A sentence of our own texts in which `<strong>` stands for weight and `<number key>` for a number
 * that can be asked about; nothing else is markup.
 */
export function Marked({ text, drawNumber }: MarkedProps): ReactNode {
  return (
    <span className="sentence">
      {text.split(strong).map((piece, index) => {
        const inside = withNumbers(piece, drawNumber);
        // Every second piece of the split is what stood inside the mark; order is fixed.
        return index % 2 === 1 ? <strong key={`${index}:${piece}`}>{inside}</strong> : inside;
      })}
    </span>
  );
}

function withNumbers(piece: string, drawNumber: MarkedProps['drawNumber']): ReactNode {
  const parts = piece.split(number);
  if (parts.length === 1) return piece;
  // Three pieces to each number: what stands before it, its key, its text.
  return parts.map((part, place) => {
    if (place % 3 === 1) return null;
    if (place % 3 === 0 || drawNumber === undefined) return part;
    return <span key={`${place}:${part}`}>{drawNumber(parts[place - 1] ?? '', part)}</span>;
  });
}
