import { hypotenuse } from './hypotenuse.ts';

/** How the distance of two clusters is measured. */
export type Linkage = 'complete' | 'average' | 'single' | 'ward';

/** One union of two clusters, named by the least row in each. */
export interface Union {
  readonly rows: readonly [number, number];
  readonly height: number;
}

/** The unions of n points in order of height: n - 1 of them. */
export interface ClusterTree {
  readonly points: number;
  readonly unions: readonly Union[];
}

/**
 * Unites the two nearest clusters until one is left (Lance-Williams).
 *
 * Ward's linkage is the one on distances that takes roots at the end (ward.D2). Of equal distances the
 * first in row order is taken. A point that occurs several times can be given once with its number:
 * the tree is that of all of them, without the unions at height zero.
 *
 * @param points -  n points of d numbers
 * @param linkage - how the distance of two clusters is measured
 * @param times -   how often each point occurs, once by default
 * @returns the unions from the lowest
 * @cost O(n^3)
 * @source murtagh2014, Lance-Williams update
 * @example `clusterTree([[0], [1], [5]], 'complete').unions.map((union) => union.height)` // 1, 5
 */
export function clusterTree(
  points: readonly (readonly number[])[],
  linkage: Linkage,
  times: readonly number[] = points.map(() => 1),
): ClusterTree {
  const size = points.length;
  const members = [...times];
  const distance = points.map((one, row) =>
    Float64Array.from(points, (other, column) => {
      const apart = hypotenuse(one, other);
      if (linkage !== 'ward') return apart;
      const [own = 1, theirs = 1] = [times[row], times[column]];
      return Math.sqrt((2 * own * theirs) / (own + theirs)) * apart;
    }),
  );
  const alive = points.map((_, row) => row);
  const unions: Union[] = [];
  while (alive.length > 1) {
    const [one, other, height] = nearest(distance, alive);
    const grown = distance[one];
    for (const third of alive) {
      if (third === one || third === other || grown === undefined) continue;
      const united = update(linkage, {
        left: distance[third]?.[one] ?? 0,
        right: distance[third]?.[other] ?? 0,
        between: height,
        sizes: [members[one] ?? 1, members[other] ?? 1, members[third] ?? 1],
      });
      grown[third] = united;
      const row = distance[third];
      if (row !== undefined) row[one] = united;
    }
    members[one] = (members[one] ?? 1) + (members[other] ?? 1);
    alive.splice(alive.indexOf(other), 1);
    unions.push({ rows: [one, other], height });
  }
  return { points: size, unions };
}

function nearest(
  distance: readonly Float64Array[],
  alive: readonly number[],
): readonly [number, number, number] {
  let best: readonly [number, number, number] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [place, one] of alive.entries()) {
    for (const other of alive.slice(place + 1)) {
      const between = distance[one]?.[other] ?? Number.POSITIVE_INFINITY;
      if (between < best[2]) best = [one, other, between];
    }
  }
  return best;
}

function update(
  linkage: Linkage,
  given: {
    readonly left: number;
    readonly right: number;
    readonly between: number;
    readonly sizes: readonly [number, number, number];
  },
): number {
  const { left, right, between } = given;
  const [one, other, third] = given.sizes;
  switch (linkage) {
    case 'complete':
      return Math.max(left, right);
    case 'single':
      return Math.min(left, right);
    case 'average':
      return (one * left + other * right) / (one + other);
    case 'ward': {
      const total = one + other + third;
      const square =
        ((one + third) * left * left +
          (other + third) * right * right -
          third * between * between) /
        total;
      return Math.sqrt(square);
    }
  }
}

/**
 * The cluster of each point when the tree is cut into k clusters, numbered in row order from 0.
 *
 * @returns n numbers of clusters
 * @cost O(n)
 * @source murtagh2014, section 2
 * @example `cutTree(clusterTree([[0], [1], [5]], 'complete'), 2)` // 0, 0, 1
 */
export function cutTree({ points, unions }: ClusterTree, clusters: number): number[] {
  const home = Array.from({ length: points }, (_, row) => row);
  for (const { rows } of unions.slice(0, points - clusters)) {
    const [one, other] = rows;
    home.forEach((place, row) => {
      if (place === other) home[row] = one;
    });
  }
  const numbers = new Map<number, number>();
  return home.map((place) => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, numbers.size);
    return numbers.size - 1;
  });
}
