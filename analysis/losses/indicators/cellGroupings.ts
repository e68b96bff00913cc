import type { Grouping } from '../grouping.ts';
import type { YearSpan } from '../yearSpan.ts';

/** Groups of areas: their codes, and the place of each area's own, −1 for none. */
export interface GroupedAreas {
  readonly codes: readonly string[];
  readonly groupOfArea: Int32Array;
}

/** Which cells of the grid rows are made of. */
export interface CellGroupings {
  /** The years of some, as one: the group of a cell is that of its area. */
  readonly together: (part: GroupedAreas, years: readonly number[]) => Grouping;
  /** Every year of every group a group of its own: group = year · groups + group. */
  readonly apart: (part: GroupedAreas) => Grouping;
}

/**
 * Lays out which cells belong together, once for all parts with the same groups of areas: those of
 * hazards and subtypes differ in what they count only. Groups of areas are never changed.
 *
 * @param covered - whether the source knows each area
 * @param span -    years of the grid
 */
export function cellGroupings(covered: readonly boolean[], span: YearSpan): CellGroupings {
  const known = new WeakMap<Int32Array, Map<string, Grouping>>();
  const kept = (part: GroupedAreas, key: string, make: () => Grouping): Grouping => {
    const { groupOfArea } = part;
    const ofAreas = known.get(groupOfArea) ?? new Map<string, Grouping>();
    known.set(groupOfArea, ofAreas);
    const found = ofAreas.get(key) ?? make();
    ofAreas.set(key, found);
    return found;
  };
  const layOut = (
    { groupOfArea }: GroupedAreas,
    groups: number,
    groupIn: (group: number, place: number) => number,
  ): Grouping => {
    const groupOfCell = new Int32Array(groupOfArea.length * span.years).fill(-1);
    for (let area = 0; area < groupOfArea.length; area += 1) {
      const group = covered[area] === true ? (groupOfArea[area] ?? -1) : -1;
      if (group < 0) continue;
      for (let place = 0; place < span.years; place += 1) {
        groupOfCell[area * span.years + place] = groupIn(group, place);
      }
    }
    return { groups, groupOfCell };
  };
  return {
    together: (part, years) => {
      const groups = part.codes.length;
      const inside = new Set(years.map((year) => year - span.firstYear));
      return kept(part, `${groups} of ${years.join()}`, () =>
        layOut(part, groups, (group, place) => (inside.has(place) ? group : -1)),
      );
    },
    apart: (part) => {
      const groups = part.codes.length;
      return kept(part, `${groups} apart`, () =>
        layOut(part, groups * span.years, (group, place) => place * groups + group),
      );
    },
  };
}
