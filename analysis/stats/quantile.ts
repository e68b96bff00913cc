import type { Cell } from '../column.ts';
import { at, type Numbers } from './at.ts';

/** The nine definitions of a sample quantile, numbered as by Hyndman and Fan. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const FUZZ = 4 * Number.EPSILON;

/** The share of the way that types 4 to 9 count before the first and after the last value. */
const PLOTTING: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [number, number]>> = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};

/**
 * A sample quantile.
 *
 * Type 7 is the default here, in R, NumPy and Excel's PERCENTILE.INC; say the type beside each
 * printed quantile. Types 1 to 3 are values of the sample (or means of two), 4 to 9 interpolate.
 *
 * @param values - n observed values in one unit, in any order
 * @param probability - from 0 to 1
 * @param type - definition 1 to 9
 * @returns the quantile in the unit of the values; `no-data` for no values
 * @throws RangeError when the probability lies outside 0 to 1
 * @cost O(n log n); `sortedQuantile` for many of the same values
 * @source hyndman1996, definitions 1 to 9
 * @example quantile([1, 2, 4, 8, 16], 0.8) // 9.6
 */
export function quantile(values: Numbers, probability: number, type: QuantileType = 7): Cell {
  return sortedQuantile(Float64Array.from(values).sort(), probability, type);
}

/**
 * A quantile of values that are sorted already: see `quantile`.
 *
 * @param sorted - n observed values in ascending order
 * @param probability - from 0 to 1
 * @param type - definition 1 to 9
 * @returns the quantile in the unit of the values; `no-data` for no values
 * @throws RangeError when the probability lies outside 0 to 1
 * @cost O(1)
 * @source hyndman1996, definitions 1 to 9
 * @example sortedQuantile([1, 2, 4, 8, 16], 0.2) // 1.8
 */
export function sortedQuantile(sorted: Numbers, probability: number, type: QuantileType = 7): Cell {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile needs a probability from 0 to 1, got ${probability}`);
  }
  const count = sorted.length;
  if (count === 0) return 'no-data';
  const value = (place: number): number => at(sorted, Math.min(Math.max(place, 1), count) - 1);
  const [place, share] = position(count, probability, type);
  if (share === 0) return value(place);
  if (share === 1) return value(place + 1);
  return (1 - share) * value(place) + share * value(place + 1);
}

/** The place (from 1) below the quantile, and how far the quantile lies toward the next one. */
function position(count: number, probability: number, type: QuantileType): [number, number] {
  switch (type) {
    case 1:
    case 2: {
      const exact = count * probability;
      const place = Math.floor(exact + FUZZ);
      const beyond = exact > place;
      return [place, type === 1 ? Number(beyond) : beyond ? 1 : 0.5];
    }
    case 3: {
      const exact = count * probability - 0.5;
      const place = Math.floor(exact + FUZZ);
      return [place, exact === place && place % 2 === 0 ? 0 : 1];
    }
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9: {
      const [before, after] = PLOTTING[type];
      const exact = before + probability * (count + 1 - before - after);
      const place = Math.floor(exact + FUZZ);
      const share = exact - place;
      return [place, Math.abs(share) < FUZZ ? 0 : share];
    }
  }
}
