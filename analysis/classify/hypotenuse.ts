/**
 * The straight distance of two points.
 *
 * @example hypotenuse([0, 0], [3, 4]) // 5
 */
export function hypotenuse(one: readonly number[], other: readonly number[]): number {
  let squares = 0;
  one.forEach((value, place) => {
    const difference = value - (other[place] ?? 0);
    squares += difference * difference;
  });
  return Math.sqrt(squares);
}
