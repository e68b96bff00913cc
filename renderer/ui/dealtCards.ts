/**
 * Which cards stand in which column: each goes below the column that is shortest so far, the first of
 * equal ones, so that the first row is read from left to right.
 *
 * @param heights - of the cards, in any one unit
 * @param columns - how many there are, at least one
 * @returns places of the cards for each column that has any
 * @cost O(cards × columns)
 * @example dealtCards([3, 1, 1], 2) // [[0], [1, 2]]
 */
export function dealtCards(
  heights: readonly number[],
  columns: number,
): readonly (readonly number[])[] {
  const dealt = Array.from({ length: Math.max(1, columns) }, () => ({
    height: 0,
    places: [] as number[],
  }));
  for (const [place, height] of heights.entries()) {
    const shortest = dealt.reduce((least, column) =>
      column.height < least.height ? column : least,
    );
    shortest.height += height;
    shortest.places.push(place);
  }
  return dealt.map(({ places }) => places).filter((places) => places.length > 0);
}
