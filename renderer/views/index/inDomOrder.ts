import type { Standing } from '../../state/builds/standings.ts';

/**
 * The rows in sight with their places, in the order of their codes: a row that only changes its place
 * stays where it is in the document, and the browser has nothing to lay out anew.
 */
export function inDomOrder(
  ranked: readonly Standing[],
  first: number,
  end: number,
): readonly (readonly [Standing, number])[] {
  return ranked
    .slice(first, end)
    .map((standing, place) => [standing, first + place] as const)
    .sort(([one], [other]) => (one.area < other.area ? -1 : 1));
}
