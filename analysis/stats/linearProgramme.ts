import { type Constraint, solve } from 'yalps';
import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from './at.ts';
import { dot } from './dot.ts';

/** One condition: the sum of coefficients times variables keeps to a bound. */
export interface LinearConstraint {
  readonly coefficients: Numbers;
  readonly relation: 'at-most' | 'at-least' | 'equal';
  readonly bound: number;
}

/** The best value and where it is reached. */
export interface LinearOptimum {
  readonly value: number;
  readonly variables: Float64Array;
}

const OBJECTIVE = -1;

/**
 * The greatest value of a weighted sum of variables that are not negative and keep conditions.
 *
 * Solved by the simplex method in a fixed order of pivots: the same answer everywhere, exact to
 * about 1e-11 when the coefficients are near one, so scale them before. Where several points are
 * equally good, one of them is returned.
 *
 * @param objective - k coefficients of the sum to be made greatest
 * @param constraints - conditions with k coefficients each
 * @returns the greatest value and k variables
 * @fails bad-input  no point keeps all conditions, or the sum has no bound
 * @fails not-converged  the simplex method goes in circles
 * @cost usually about k + number of conditions pivots of O(k × conditions)
 * @source dantzig1963, simplex method
 * @example linearProgramme([3, 2], conditions).value // 18 for x + y at most 7, x at most 4
 */
export function linearProgramme(
  objective: Numbers,
  constraints: readonly LinearConstraint[],
): Result<LinearOptimum> {
  const solution = solve<number, number>(
    {
      direction: 'maximize',
      objective: OBJECTIVE,
      constraints: constraints.map((constraint, row) => [row, bounded(constraint)] as const),
      variables: Array.from(objective, (coefficient, place) => [
        place,
        [
          [OBJECTIVE, coefficient] as const,
          ...constraints.map(
            (constraint, row) => [row, constraint.coefficients[place] ?? 0] as const,
          ),
        ],
      ]),
    },
    { precision: 1e-11, includeZeroVariables: true, checkCycles: true },
  );
  if (solution.status !== 'optimal') {
    const circles = solution.status === 'cycled' || solution.status === 'timedout';
    return failure(
      circles ? 'not-converged' : 'bad-input',
      'linearProgramme',
      `linearProgramme needs a bounded sum and conditions that can be kept, got ${solution.status}`,
    );
  }
  const variables = new Float64Array(objective.length);
  for (const [place, value] of solution.variables) variables[place] = value;
  return success({ value: dot(objective, variables), variables });
}

function bounded({ relation, bound }: LinearConstraint): Constraint {
  switch (relation) {
    case 'at-most':
      return { max: bound };
    case 'at-least':
      return { min: bound };
    case 'equal':
      return { equal: bound };
  }
}
