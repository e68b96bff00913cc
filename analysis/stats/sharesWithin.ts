import { at, type Numbers } from './at.ts';
import { sum } from './sum.ts';

/** Least and greatest value of each share. */
export interface ShareBounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The shares nearest to some numbers (least squares) that sum to one and keep bounds.
 *
 * All numbers are lowered or raised by the same amount and cut at the bounds.
 *
 * @param numbers - k numbers
 * @param bounds -  of each share; `k least <= 1 <= k greatest`
 * @returns k shares
 * @cost O(k), about a hundred times
 * @source birgin2000, projection onto a convex set
 * @example `sharesWithin([2, 0, 0], { least: 0.1, greatest: 0.6 })` // 0.6, 0.2, 0.2
 */
export function sharesWithin(numbers: Numbers, { least, greatest }: ShareBounds): Float64Array {
  const list = Float64Array.from(numbers);
  const cut = (by: number): Float64Array =>
    list.map((each) => Math.min(greatest, Math.max(least, each - by)));
  const top = list.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const bottom = list.reduce((most, each) => Math.min(most, each), Number.POSITIVE_INFINITY);
  let [low, high] = [bottom - greatest, top - least];
  for (let step = 0; step < 200; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (sum(cut(middle)) > 1) low = middle;
    else high = middle;
  }
  const shares = cut(high);
  const free = [...shares.keys()].filter((k) => at(shares, k) > least && at(shares, k) < greatest);
  const lack = 1 - sum(shares);
  for (const k of free) {
    shares[k] = Math.min(greatest, Math.max(least, at(shares, k) + lack / free.length));
  }
  return shares;
}
