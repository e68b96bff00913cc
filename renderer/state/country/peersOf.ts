import type { Country } from '../../../datasets/store/catalogue.ts';
import type { Standing } from '../builds/standings.ts';

/** Ranks on either side that are shown. */
const around = 3;
/** Most peers of the same region and income group. */
const mostPeers = 6;

/** Countries that one is set beside. */
export interface Beside {
  /** Next in rank, the country itself among them. */
  readonly inRank: readonly Standing[];
  /** Of the same subregion and income group. */
  readonly peers: readonly Standing[];
}

/**
 * The neighbours in rank of a country, and its peers.
 *
 * @param ranked -    the countries shown, by rank
 * @param countries - with region and income group
 */
export function besideOf(
  ranked: readonly Standing[],
  countries: readonly Country[],
  area: string,
): Beside {
  const place = ranked.findIndex((each) => each.area === area);
  const country = countries.find(({ code }) => code === area);
  const alike = new Set(
    countries
      .filter(
        (other) =>
          other.code !== area &&
          other.unSubregion !== null &&
          other.unSubregion === country?.unSubregion &&
          other.incomeGroup === country.incomeGroup,
      )
      .map(({ code }) => code),
  );
  return {
    inRank: place < 0 ? [] : ranked.slice(Math.max(0, place - around), place + around + 1),
    peers: ranked.filter((each) => alike.has(each.area)).slice(0, mostPeers),
  };
}
