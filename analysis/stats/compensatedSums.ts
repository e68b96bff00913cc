/**
 * Many compensated sums that grow side by side, one for each group of a grouping.
 *
 * The arithmetic of `sum`, for terms that arrive one by one in a fixed order.
 *
 * @source neumaier1974, algorithm IV
 * @example const sums = new CompensatedSums(1); sums.add(0, 1); sums.total(0) // 1
 */
export class CompensatedSums {
  readonly #totals: Float64Array;
  readonly #lost: Float64Array;

  /** @param groups - number of groups, all zero at first */
  constructor(groups: number) {
    this.#totals = new Float64Array(groups);
    this.#lost = new Float64Array(groups);
  }

  /** Adds one finite term to the sum of a group; groups count from 0. */
  add(group: number, value: number): void {
    const total = this.#plainTotal(group);
    const next = total + value;
    const lost = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.#totals[group] = next;
    this.#lost[group] = (this.#lost[group] ?? 0) + lost;
  }

  /** The sum of a group so far; 0 when nothing was added. */
  total(group: number): number {
    return this.#plainTotal(group) + (this.#lost[group] ?? 0);
  }

  /** Makes the sum of a group zero again. */
  clear(group: number): void {
    this.#totals[group] = 0;
    this.#lost[group] = 0;
  }

  #plainTotal(group: number): number {
    const total = this.#totals[group];
    if (total === undefined) {
      throw new RangeError(
        `CompensatedSums needs a group below ${this.#totals.length}, got ${group}`,
      );
    }
    return total;
  }
}
