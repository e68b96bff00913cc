import { rankNode } from '../compose/rankNode.ts';
import type { Removal } from './leaveOneOut.ts';
import { meanShift } from './sobol.ts';
import type { TestedBuild } from './testedBuild.ts';

/** How far ranks move without one node. */
export interface RemovalShift {
  readonly node: string;
  /** Mean size of the areas' rank shifts; NaN where no area has a rank both with the node and without it. */
  readonly meanShift: number;
  /** Areas with a rank in the index, and areas with one without the node. */
  readonly ranked: number;
  readonly rankedWithout: number;
}

/**
 * How far each removal moves the ranks of the areas that are tested, of a panel those of one year.
 *
 * @param removals - of the tested build
 * @param tested -   the build, and which of its rows count
 * @returns one shift for each removal, in their order
 * @cost O(rows × removals)
 * @source becker2022, remove_elements
 * @example `removalShifts(removals, tested)[0]?.meanShift` // 2.78
 */
export function removalShifts(
  removals: readonly Removal[],
  { build, rows }: TestedBuild,
): readonly RemovalShift[] {
  const ranks = rankNode(build, build.trace.framework.root);
  const counted = (all: Float64Array): number =>
    rows.filter((row) => !Number.isNaN(all[row])).length;
  const ranked = counted(ranks);
  return removals.map(({ node, ranks: without }) => ({
    node,
    meanShift: meanShift(ranks, without, rows),
    ranked,
    rankedWithout: counted(without),
  }));
}
