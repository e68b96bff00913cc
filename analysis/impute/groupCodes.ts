/** Groups as numbers, and the rows of each. */
export interface GroupCodes {
  /** n numbers of groups, -1 for an area without one. */
  readonly codes: Int32Array;
  /** For each group its rows, rising. */
  readonly rows: readonly Int32Array[];
  /** Room for the values of one group while a column is worked on. */
  readonly members: Float64Array;
}

const known = new WeakMap<readonly (string | null)[], GroupCodes>();

/**
 * Numbers the groups in the order of their first area; the same list is numbered once.
 *
 * @param groups - n words
 * @cost O(n) the first time
 * @example groupCodes(['b', null, 'a', 'b']).codes // 0, -1, 1, 0
 */
export function groupCodes(groups: readonly (string | null)[]): GroupCodes {
  const found = known.get(groups);
  if (found !== undefined) return found;
  const members = new Map<string, number[]>();
  const codes = new Int32Array(groups.length).fill(-1);
  groups.forEach((group, row) => {
    if (group === null) return;
    const rows = members.get(group) ?? [];
    rows.push(row);
    members.set(group, rows);
  });
  const rows = [...members.values()].map((each) => Int32Array.from(each));
  rows.forEach((each, code) => {
    for (const row of each) codes[row] = code;
  });
  const longest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const made = { codes, rows, members: new Float64Array(longest) };
  known.set(groups, made);
  return made;
}
