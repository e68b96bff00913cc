/** Which classes a country fell into over the builds of a test. */
export interface ClassInterval {
  /** Places among the classes, from the lowest. */
  readonly from: number;
  readonly to: number;
  /** Share of the builds in the class that it has on screen, 0 to 1. */
  readonly share: number;
}

/**
 * The classes between the 5th and the 95th percentile of the builds.
 *
 * @param inClass - share of the builds in each class, from the lowest
 * @param own -     place of the class on screen
 * @returns null where there are no classes
 * @example `classInterval([0, 0.02, 0.9, 0.08], 2)` // from 2, to 3, share 0.9
 */
export function classInterval(inClass: readonly number[], own: number): ClassInterval | null {
  if (inClass.length === 0 || inClass.some((share) => Number.isNaN(share))) return null;
  const reached = (percentile: number): number => {
    let sum = 0;
    const place = inClass.findIndex((share) => {
      sum += share;
      return sum >= percentile - 1e-12;
    });
    return place < 0 ? inClass.length - 1 : place;
  };
  return { from: reached(0.05), to: reached(0.95), share: inClass[own] ?? 0 };
}
