import type { Column } from '../column.ts';
import { centre } from './centre.ts';
import { groupCodes } from './groupCodes.ts';
import { fill } from './imputer.ts';

/**
 * Fills gaps with the mean or median of the group.
 *
 * @param source - n values
 * @param groups - n words
 * @param kind -   mean or median
 * @returns n values; gaps of areas without group, and of groups without value, stay
 * @cost O(n) of the groups with gaps
 */
export function fillByGroup(
  source: Column,
  groups: readonly (string | null)[],
  kind: 'mean' | 'median',
): Column {
  if (source.missing.size === 0) return source;
  const { codes, rows, members } = groupCodes(groups);
  const centres: (number | undefined)[] = [];
  return fill(source, (gap) => {
    const code = codes[gap] ?? -1;
    const group = rows[code];
    if (group === undefined) return Number.NaN;
    const known = centres[code];
    if (known !== undefined) return known;
    const made = centre(members, kind, gather(source.values, group, members));
    centres[code] = made;
    return made;
  });
}

/** Puts the present values of some rows into the front of `members` and says how many they are. */
function gather(values: Float64Array, rows: Int32Array, members: Float64Array): number {
  let count = 0;
  let place = 0;
  while (place < rows.length) {
    const value = values[rows[place] ?? 0] ?? Number.NaN;
    place += 1;
    if (Number.isNaN(value)) continue;
    members[count] = value;
    count += 1;
  }
  return count;
}
