/**
 * Whether a value of JSON holds objects and lists one in another deeper than a number of levels.
 *
 * Asked before a check that calls itself for each level and would run out of stack.
 *
 * @param given - parsed JSON
 * @param most -  levels that are allowed
 * @cost O(values)
 * @example isNestedDeeper([[1]], 1) // true
 */
export function isNestedDeeper(given: unknown, most: number): boolean {
  let level: readonly unknown[] = [given];
  for (let depth = 0; level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (depth === most) return true;
      for (const part of Object.values(each)) inner.push(part);
    }
    level = inner;
  }
  return false;
}
