import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { LossEntries } from './lossData.ts';
import { byHazard, placeRows } from './placeRows.ts';
import { type Tally, tallyPlaced, type YearSpan } from './tally.ts';

/** What the source has by area and year: of all hazards together, and of each in their order. */
export interface Tallies {
  readonly all: Tally;
  /**
   * That of one hazard.
   *
   * @throws RangeError when the question has fewer hazards
   */
  readonly of: (hazard: number) => Tally;
}

interface Made {
  readonly areas: number;
  readonly span: YearSpan;
  readonly hazards: number;
  readonly tallies: Tallies;
}

const lastMade = new WeakMap<LossEntries, Made>();

/**
 * Adds the rows of the source up by area and year, all together and hazard by hazard.
 *
 * The last of the same rows is kept: another measure is told from the same sums.
 *
 * @param entries - rows of the source, never changed
 * @param areas -   number of areas
 * @param span -    years of the grid; rows of other years are left out
 * @param hazards - number of hazards
 * @returns what `tally` gives of all and of each; not to be changed
 * @cost O(rows + hazards · areas · years), O(1) where it was made before
 */
export function tallies(
  entries: LossEntries,
  areas: number,
  span: YearSpan,
  hazards: number,
): Tallies {
  const last = lastMade.get(entries);
  const isSame =
    last?.areas === areas &&
    last.hazards === hazards &&
    last.span.firstYear === span.firstYear &&
    last.span.years === span.years;
  if (isSame) return last.tallies;
  const made = make(entries, areas, span, hazards);
  lastMade.set(entries, { areas, span, hazards, tallies: made });
  return made;
}

function make(entries: LossEntries, areas: number, span: YearSpan, hazards: number): Tallies {
  const size = areas * span.years;
  const sums = new CompensatedSums(size);
  const placed = placeRows(entries, span);
  const { distinct } = entries;
  const shared = distinct === undefined ? undefined : placeRows(distinct.shared, span);
  const own = byHazard(placed, entries.hazard, hazards);
  const ownShared =
    distinct === undefined || shared === undefined
      ? undefined
      : byHazard(shared, distinct.shared.hazard, hazards);
  const each = own.map((rows, hazard) =>
    tallyPlaced(entries, rows, ownShared?.[hazard], sums, size),
  );
  return {
    all: tallyPlaced(entries, placed, shared, sums, size),
    of: (hazard) => {
      const found = each[hazard];
      if (found === undefined) {
        throw new RangeError(`tallies needs a hazard below ${each.length}, got ${hazard}`);
      }
      return found;
    },
  };
}
