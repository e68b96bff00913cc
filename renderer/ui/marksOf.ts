const strong = /<strong>(.*?)<\/strong>/g;

/** A piece of a text and, where it stood inside a mark, which mark that is, from 0. */
export interface MarkedPiece {
  readonly piece: string;
  readonly mark: number | null;
}

/**
 * The pieces of a text of our own in order, those inside `<strong>` and those between.
 *
 * @example marksOf('a <strong>b</strong>') // 'a ', and 'b' as mark 0
 */
export function marksOf(text: string): readonly MarkedPiece[] {
  // Every second piece of the split is what stood inside a mark.
  return text
    .split(strong)
    .map((piece, place) => ({ piece, mark: place % 2 === 1 ? (place - 1) / 2 : null }));
}
