import type { LossAssessment, Quantity } from '../assessment.ts';

/** Areas against hazards. */
export interface HazardHeat {
  /** In the order of the question. */
  readonly hazards: readonly string[];
  /** The areas of the first ranks, in the order of rank, then of the code. */
  readonly rows: readonly {
    readonly area: string;
    readonly rank: number;
    /** The question's measure of each hazard. */
    readonly values: readonly Quantity[];
  }[];
  /** Least and greatest value above zero, for a logarithmic scale; none without any. */
  readonly range: readonly [number, number] | undefined;
  /** Ranked areas that the rows leave out. */
  readonly areasLeftOut: number;
}

/**
 * The question's measure of each hazard in the areas that have most of it.
 *
 * @param assessment - the answer to a question about losses
 * @param count -      how many areas
 * @returns rows by rank; an area without a rank is left out
 * @cost O(areas · hazards)
 */
export function hazardHeat({ areas, question }: LossAssessment, count: number): HazardHeat {
  const ranked = areas
    .flatMap(({ area, rank, byHazard }) =>
      typeof rank === 'number' ? [{ area, rank, values: byHazard }] : [],
    )
    .toSorted((a, b) => a.rank - b.rank);
  const rows = ranked.slice(0, count);
  const above = rows
    .flatMap(({ values }) => values)
    .filter((value) => typeof value === 'number' && value > 0)
    .map(Number)
    .sort((a, b) => a - b);
  const [least, greatest] = [above[0], above.at(-1)];
  return {
    hazards: question.hazards,
    rows,
    range: least === undefined || greatest === undefined ? undefined : [least, greatest],
    areasLeftOut: ranked.length - rows.length,
  };
}
