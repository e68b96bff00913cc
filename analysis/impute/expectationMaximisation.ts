import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { sum } from '../stats/sum.ts';
import { conditionalMeans, type Normal } from './conditionalMeans.ts';
import { fill } from './imputer.ts';

/** Settings of expectation maximisation. */
export const expectationMaximisationSettings = z.strictObject({
  method: z.literal('expectationMaximisation'),
  tolerance: z
    .number()
    .positive()
    .optional()
    .describe('greatest change of a standardised mean or covariance at the end, 1e-12 by default'),
  maximumSteps: z.number().int().min(1).optional().describe('1000 by default'),
});

type Settings = Omit<z.infer<typeof expectationMaximisationSettings>, 'method'>;

/**
 * Fills gaps with their conditional means under a multivariate normal fitted by expectation
 * maximisation.
 *
 * No random draw is added: the same table gives the same numbers. The indicators are standardised
 * first, so that their units do not matter. Starts from the variances of what is observed, without
 * covariance. An area without any value stays a gap and counts in
 * nothing.
 *
 * @param columns -  k indicators of n values
 * @param settings - when to stop
 * @returns k columns
 * @fails too-few-values  an indicator has fewer than two observed values
 * @fails singular        the indicators depend on each other
 * @fails not-converged   the changes stay above the tolerance
 * @cost O(n k^3) a step
 * @source dempster1977, multivariate normal with missing values
 * @example expectationMaximisation([column([1, 2, 3, 4, 'no-data']), column([2, 5, 5, 9, 12])]) // 1, 2, 3, 4, 5.3636, 2, 5, 5, 9, 12
 */
export function expectationMaximisation(
  columns: readonly Column[],
  settings: Settings = {},
): Result<readonly Column[]> {
  const { tolerance = 1e-12, maximumSteps = 1000 } = settings;
  const step = 'expectationMaximisation';
  if (columns.every(({ missing }) => missing.size === 0)) return success(columns);
  const rows = rowsWithValues(columns);
  const poor = columns.findIndex((source) => rows.length - countGaps(source, rows) < 2);
  if (poor >= 0) {
    const message = `${step} needs at least two observed values of each indicator, got fewer`;
    return failure('too-few-values', step, message, [String(poor)]);
  }
  const scales = columns.map((source) => scaleOf(source, rows));
  const standard = columns.map((source, k) => standardised(source, scales[k]));
  let fit = start(standard, rows);
  for (let done = 0; done < maximumSteps; done++) {
    const made = conditionalMeans(standard, rows, fit);
    if (!made.ok) return made;
    const next = made.value.next;
    let change = 0;
    next.mean.forEach((value, place) => {
      change = Math.max(change, Math.abs(value - (fit.mean[place] ?? 0)));
    });
    next.covariance.forEach((value, place) => {
      change = Math.max(change, Math.abs(value - (fit.covariance[place] ?? 0)));
    });
    fit = next;
    if (change < tolerance) {
      const last = conditionalMeans(standard, rows, fit);
      if (!last.ok) return last;
      const place = new Map(rows.map((row, index) => [row, index]));
      return success(
        columns.map((source, k) =>
          fill(source, (row) => {
            const index = place.get(row);
            const { centre = 0, spread = 1 } = scales[k] ?? {};
            return index === undefined
              ? Number.NaN
              : centre + spread * (last.value.filled[index * columns.length + k] ?? Number.NaN);
          }),
        ),
      );
    }
  }
  const message = `${step} needs to settle within ${maximumSteps} steps, got changes above ${tolerance}: allow more steps or fewer indicators`;
  return failure('not-converged', step, message);
}

function rowsWithValues(columns: readonly Column[]): readonly number[] {
  const count = columns[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, row) => row).filter((row) =>
    columns.some(({ missing }) => !missing.has(row)),
  );
}

function countGaps({ missing }: Column, rows: readonly number[]): number {
  return rows.filter((row) => missing.has(row)).length;
}

interface Scale {
  readonly centre: number;
  /** Standard deviation, divisor n; one where the values do not differ. */
  readonly spread: number;
}

function scaleOf({ values }: Column, rows: readonly number[]): Scale {
  const present = rows
    .map((row) => values[row] ?? Number.NaN)
    .filter((value) => !Number.isNaN(value));
  const centre = sum(present) / present.length;
  const squares = sum(present.map((value) => (value - centre) * (value - centre)));
  return { centre, spread: Math.sqrt(squares / present.length) || 1 };
}

function standardised(source: Column, scale: Scale | undefined): Column {
  const { centre = 0, spread = 1 } = scale ?? {};
  return mapPresent(source, (value) => (value - centre) / spread);
}

function start(columns: readonly Column[], rows: readonly number[]): Normal {
  const size = columns.length;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  columns.forEach(({ values }, place) => {
    const present = rows
      .map((row) => values[row] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    const centre = present.reduce((total, value) => total + value, 0) / present.length;
    const squares = present.reduce(
      (total, value) => total + (value - centre) * (value - centre),
      0,
    );
    mean[place] = centre;
    covariance[place * size + place] = squares / present.length;
  });
  return { mean, covariance };
}
