/**
 * The marks of a list after a person changed what they see of it, which may be older than what holds:
 * what they changed is changed, all else stays as it holds.
 *
 * @param all -   every key of the list, in its order
 * @param next -  the keys that are to be marked, by what was seen
 * @param seen -  the keys whose marks were seen
 * @param holds - the keys that are marked in truth
 * @returns the keys to mark, in the order of the list
 * @cost O(keys) with lists as short as those that a person reads
 * @example `b` was taken away a moment ago and is still seen; now `c` is added:
 * changedMarks(['a', 'b', 'c'], new Set(['a', 'b', 'c']), ['a', 'b'], ['a']) // ['a', 'c']
 */
export function changedMarks(
  all: readonly string[],
  next: 'all' | ReadonlySet<string | number>,
  seen: readonly string[],
  holds: readonly string[],
): readonly string[] {
  if (next === 'all') return all;
  return all.filter((key) =>
    next.has(key) === seen.includes(key) ? holds.includes(key) : next.has(key),
  );
}
