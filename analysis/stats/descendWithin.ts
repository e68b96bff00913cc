import { at } from './at.ts';
import { dot } from './dot.ts';
import { type ShareBounds, sharesWithin } from './sharesWithin.ts';

/** A function of k shares and its k derivatives. */
export interface Smooth {
  readonly value: (shares: Float64Array) => number;
  readonly slopes: (shares: Float64Array) => Float64Array;
}

const MOST_STEPS = 5000;

/** How many values back a step may be measured against: the descent may rise a little on the way. */
const MEMORY = 10;

/**
 * Goes down a smooth function among shares that sum to one and keep bounds, to where no small step
 * within them leads lower (spectral projected gradient).
 *
 * @param objective - the function and its slopes
 * @param start -     k numbers; brought within the bounds first
 * @param bounds -    of each share, so that k of them can sum to one
 * @returns k shares, the best ones seen
 * @cost some hundred steps of one value and one gradient each
 * @source birgin2000, algorithm SPG2
 * @example `descendWithin(squareAroundNineTenths, Float64Array.of(0.5, 0.5), { least: 0.2, greatest: 0.8 })` // 0.8, 0.2
 */
export function descendWithin(
  { value, slopes }: Smooth,
  start: Float64Array,
  bounds: ShareBounds,
): Float64Array {
  let shares = sharesWithin(start, bounds);
  let reached = value(shares);
  let [best, lowest] = [shares, reached];
  let slope = slopes(shares);
  const latest = [reached];
  let length = 1 / Math.max(greatest(slope), 1e-300);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const aim = sharesWithin(moved(shares, slope, -length), bounds);
    const way = aim.map((share, k) => share - at(shares, k));
    const fall = dot(way, slope);
    if (greatest(way) < 1e-15 || !(fall < 0)) break;
    const limit = latest.reduce((top, each) => Math.max(top, each), Number.NEGATIVE_INFINITY);
    let part = 1;
    let next = moved(shares, way, part);
    let got = value(next);
    while (!(got <= limit + 1e-4 * part * fall) && part > 1e-12) {
      part /= 2;
      next = moved(shares, way, part);
      got = value(next);
    }
    if (part <= 1e-12) break;
    const nextSlope = slopes(next);
    const move = next.map((share, k) => share - at(shares, k));
    const bend = dot(
      move,
      nextSlope.map((each, k) => each - at(slope, k)),
    );
    length = bend > 0 ? Math.min(1e30, Math.max(1e-30, dot(move, move) / bend)) : length * 4;
    [shares, slope, reached] = [next, nextSlope, got];
    latest.push(reached);
    if (latest.length > MEMORY) latest.shift();
    if (reached < lowest) [best, lowest] = [shares, reached];
  }
  return best;
}

function moved(from: Float64Array, way: Float64Array, part: number): Float64Array {
  return from.map((each, k) => each + part * at(way, k));
}

function greatest(list: Float64Array): number {
  return list.reduce((top, each) => Math.max(top, Math.abs(each)), 0);
}
