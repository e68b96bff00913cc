import type { LossData } from './lossData.ts';
import { placesIn, selectAreaYears, selectEntries } from './selectLosses.ts';

/**
 * What the source has for one member of a country set, as if it were a set of its own.
 *
 * @param data - what the source has for the whole set
 * @param area - a member of the set
 * @returns the same rows, those of other members left out
 * @throws RangeError when the area is not a member of the set
 * @cost O(rows)
 * @example `dataOfArea(data, 'PAK').areas` is `['PAK']`
 */
export function dataOfArea(data: LossData, area: string): LossData {
  const place = data.areas.indexOf(area);
  if (place < 0) throw new RangeError(`dataOfArea needs a member of the set, got ${area}`);
  const areas = placesIn(data.areas, [area]);
  const hazards = Int32Array.from(data.knownHazards, (_, hazard) => hazard);
  return {
    ...data,
    areas: [area],
    covered: [data.covered[place] === true],
    entries: selectEntries(data.entries, areas, hazards),
    economy: selectAreaYears(data.economy, areas),
  };
}
