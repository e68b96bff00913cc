/**
 * Whether two settings say the same: plain data with equal keys and values; `undefined` is no key.
 *
 * @cost O(1) for one object, else O(settings)
 * @example sameSettings([1], [1]) // true
 */
export function sameSettings(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Plain, other as Plain];
  for (const key in left) if (!sameSettings(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}

type Plain = Readonly<Record<string, unknown>>;
