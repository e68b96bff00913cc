/**
 * Whether two settings say the same: one object, or two with equal JSON.
 *
 * @cost O(1) for one object, else O(settings)
 * @example sameSettings([1], [1]) // true
 */
export function sameSettings(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
