import { log10, pow } from '../../../analysis/math.ts';

/** Places values along an axis. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly least: number;
  readonly greatest: number;
  /** Values with a grid line, rising. */
  readonly ticks: readonly number[];
}

/** The step of 1, 2 or 5 times a power of ten that makes at most so many parts. */
function niceStep(span: number, parts: number): number {
  const rough = span / Math.max(1, parts);
  const power = pow(10, Math.floor(log10(rough)));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Multiples of a step from least to greatest, free of the dust of adding. */
function multiples(least: number, greatest: number, step: number): number[] {
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(greatest / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const value = (first + i) * step;
    return value === 0 ? 0 : Number(value.toPrecision(12));
  });
}

/**
 * A linear axis.
 *
 * @param domain - least and greatest value; equal ends are spread apart
 * @param from -   place of the least value
 * @param to -     place of the greatest
 * @param parts -  most parts between ticks
 * @param nice -   whether the ends move out to ticks
 * @example linearScale([0, 9.3], 0, 100, 5, true).ticks // 0, 2, 4, 6, 8, 10
 */
export function linearScale(
  domain: readonly [number, number],
  from: number,
  to: number,
  parts: number,
  nice = false,
): Scale {
  // Ends that differ by less than what a tick's digits can tell count as equal.
  const size = Math.max(Math.abs(domain[0]), Math.abs(domain[1]), 1e-200);
  const flat = domain[1] - domain[0] <= size * 1e-9;
  const pad = flat ? Math.max(Math.abs(domain[0]) / 2, 0.5) : 0;
  let [least, greatest] = [domain[0] - pad, domain[1] + pad];
  const step = niceStep(greatest - least, parts);
  if (nice) {
    least = Math.floor(least / step + 1e-9) * step;
    greatest = Math.ceil(greatest / step - 1e-9) * step;
  }
  return {
    at: (value) => from + ((value - least) / (greatest - least)) * (to - from),
    least,
    greatest,
    ticks: multiples(least, greatest, step),
  };
}

/**
 * A logarithmic axis with ticks at powers of ten, and at 2 and 5 times these where there are few.
 *
 * @param domain - least and greatest value, above zero
 * @param from -   place of the least value
 * @param to -     place of the greatest
 * @example logarithmicScale([3, 800], 0, 100).ticks // 5, 10, 20, 50, 100, 200, 500
 */
export function logarithmicScale(
  domain: readonly [number, number],
  from: number,
  to: number,
): Scale {
  const flat = domain[1] <= domain[0];
  const [least, greatest] = flat ? [domain[0] / 2, domain[1] * 2] : domain;
  const [low, high] = [log10(least), log10(greatest)];
  const every = Math.max(1, Math.ceil((high - low) / 8));
  return {
    at: (value) => from + ((log10(value) - low) / (high - low)) * (to - from),
    least,
    greatest,
    ticks: powersWithin([least, greatest], every, high - low < 3 ? [1, 2, 5] : [1]),
  };
}

/** Every so many powers of ten between two ends, and multiples of them. */
function powersWithin(
  [least, greatest]: readonly [number, number],
  every: number,
  factors: readonly number[],
): number[] {
  const first = Math.floor(log10(least));
  const count = Math.ceil(log10(greatest)) - first + 1;
  return Array.from({ length: count }, (_, i) => first + i)
    .filter((power) => power % every === 0)
    .flatMap((power) => factors.map((factor) => Number((factor * pow(10, power)).toPrecision(6))))
    .filter((value) => value >= least * (1 - 1e-9) && value <= greatest * (1 + 1e-9));
}

/**
 * Ticks of a logarithmic axis, as many as have room: at 1, 2 and 5 times powers of ten, else at powers
 * of ten (where these are one or two, at 3 times them too), else at every second of them, and so on.
 *
 * @param domain - least and greatest value, above zero
 * @param most -   ticks at most, if two of them can be had
 * @returns rising
 * @example logarithmicTicks([1, 30], 9) // 1, 2, 5, 10, 20
 */
export function logarithmicTicks(domain: readonly [number, number], most: number): number[] {
  const fine = powersWithin(domain, 1, [1, 2, 5]);
  if (fine.length <= most) return fine;
  const halves = powersWithin(domain, 1, [1, 3]);
  const few = powersWithin(domain, 1, [1]).length < 3;
  if (few && halves.length > 1 && halves.length <= most) return halves;
  const coarse = [1, 2, 3, 4, 5, 6, 8, 10]
    .map((every) => powersWithin(domain, every, [1]))
    .filter(({ length }) => length > 1);
  return coarse.find(({ length }) => length <= most) ?? coarse.at(-1) ?? fine;
}
