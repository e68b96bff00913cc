/**
 * Order by code unit, the same in every locale.
 *
 * @example ['b', 'A', 'a'].sort(compareText) // 'A', 'a', 'b'
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
