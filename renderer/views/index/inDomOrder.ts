import type { Standing } from '../../state/builds/standings.ts';

/**
 * The rows in sight with their places, in the order of their codes: a row that only changes its place
 * stays where it is in the document, and the browser has nothing to lay out anew. On paper, where rows follow
 * one another, in the order of their ranks.
 */
export function inDomOrder(
  ranked: readonly Standing[],
  { first, end, isPrinted }: { first: number; end: number; isPrinted: boolean },
): readonly (readonly [Standing, number])[] {
  const rows = ranked
    .slice(first, end)
    .map((standing, place) => [standing, first + place] as const);
  return isPrinted ? rows : rows.sort(([one], [other]) => (one.area < other.area ? -1 : 1));
}
