/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Type 7 quantile of some measurements. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** One line of the benchmark: a name, milliseconds, and what they are compared with. */
export function line(name: string, milliseconds: number, compared: string): string {
  return `${name.padEnd(46)} ${milliseconds.toFixed(1).padStart(9)} ms   ${compared}`;
}
