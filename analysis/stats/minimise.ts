import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from './at.ts';

/** Where a function is least. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly evaluations: number;
}

interface Vertex {
  readonly point: Float64Array;
  readonly value: number;
}

/** When to stop, and how far to look at first. */
export interface MinimiseSettings {
  /** First step in each direction; the starting simplex. */
  readonly steps: Numbers;
  /** The search ends when values and points of the simplex differ by less than this share. */
  readonly tolerance?: number;
  readonly mostEvaluations?: number;
}

/**
 * Looks for a least value downhill with a simplex (Nelder and Mead), without derivatives.
 *
 * A forbidden point answers with +Infinity. The search starts again from its result until a new
 * simplex finds nothing better, because a simplex can get stuck flat. It finds a local minimum.
 *
 * @param objective - from k numbers to one; +Infinity where it is not defined
 * @param start - k numbers where the objective is finite
 * @param settings - first steps, tolerance (1e-12) and limit of evaluations (20,000)
 * @returns the point and its value
 * @fails not-finite  the objective is not finite at the start
 * @fails not-converged  the limit was reached
 * @cost about 100 k^2 evaluations
 * @source nelder1965
 * @example `minimise(([x = 0]) => (x - 3) * (x - 3), [0], { steps: [1] })` finds 3
 */
export function minimise(
  objective: (point: Float64Array) => number,
  start: Numbers,
  settings: MinimiseSettings,
): Result<Minimum> {
  const { steps, tolerance = 1e-12, mostEvaluations = 20_000 } = settings;
  let evaluations = 0;
  const vertex = (point: Float64Array): Vertex => {
    evaluations += 1;
    const value = objective(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let best = vertex(Float64Array.from(start));
  if (!Number.isFinite(best.value)) {
    return failure(
      'not-finite',
      'minimise',
      'minimise needs a start where the objective is finite',
    );
  }
  for (let round = 0; evaluations < mostEvaluations; round += 1) {
    const shrink = round === 0 ? 1 : 0.1;
    const found = descend(vertex, best, steps, shrink, tolerance, () => {
      return evaluations >= mostEvaluations;
    });
    const gain = best.value - found.value;
    best = found;
    if (round > 0 && gain <= tolerance * (1 + Math.abs(best.value))) {
      return success({ point: best.point, value: best.value, evaluations });
    }
  }
  return failure(
    'not-converged',
    'minimise',
    `minimise needs to settle within ${mostEvaluations} evaluations, got no end`,
  );
}

function descend(
  vertex: (point: Float64Array) => Vertex,
  first: Vertex,
  steps: Numbers,
  shrink: number,
  tolerance: number,
  spent: () => boolean,
): Vertex {
  const size = first.point.length;
  let simplex = [first];
  for (let k = 0; k < size; k += 1) {
    const point = first.point.slice();
    point[k] = at(point, k) + at(steps, k) * shrink;
    simplex.push(vertex(point));
  }
  for (;;) {
    simplex = simplex.sort((a, b) => a.value - b.value);
    const [best, worst, second] = [simplex[0], simplex[size], simplex[size - 1]];
    if (!best || !worst || !second) throw new RangeError('minimise lost its simplex');
    if (spent() || isFlat(simplex, best, worst, tolerance)) return best;
    const centre = first.point.map((_, k) => {
      let total = 0;
      for (const other of simplex) if (other !== worst) total += at(other.point, k);
      return total / size;
    });
    const along = (share: number): Vertex =>
      vertex(centre.map((middle, k) => middle + share * (at(worst.point, k) - middle)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < second.value) {
      simplex[size] = reflected;
    } else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[size] = contracted;
      else {
        simplex = simplex.map((other) =>
          other === best
            ? best
            : vertex(best.point.map((x, k) => x + 0.5 * (at(other.point, k) - x))),
        );
      }
    }
  }
}

function isFlat(simplex: readonly Vertex[], best: Vertex, worst: Vertex, tolerance: number) {
  if (worst.value - best.value > tolerance * (1 + Math.abs(best.value))) return false;
  return simplex.every((other) =>
    other.point.every(
      (x, k) => Math.abs(x - at(best.point, k)) <= Math.sqrt(tolerance) * (1e-8 + Math.abs(x)),
    ),
  );
}
