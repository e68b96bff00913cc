import type { Condition, Expression } from './expression.ts';
import type { Evaluate, FormulaScope } from './formulaScope.ts';

/**
 * Answers a condition for every area: 1 yes, 0 no; a comparison with a gap is answered with no.
 *
 * @param condition - the question
 * @param scope -     where columns and nodes are found
 * @param evaluate -  works expressions out
 * @returns n answers
 * @cost O(n) times the length of the condition
 */
export function holds(condition: Condition, scope: FormulaScope, evaluate: Evaluate): Uint8Array {
  const compare = (
    [left, right]: readonly [Expression, Expression],
    test: (one: number, other: number) => boolean,
  ): Uint8Array => {
    const [one, other] = [evaluate(left, scope).values, evaluate(right, scope).values];
    return Uint8Array.from(one, (value, row) => Number(test(value, other[row] ?? Number.NaN)));
  };
  if ('above' in condition) return compare(condition.above, (one, other) => one > other);
  if ('atLeast' in condition) return compare(condition.atLeast, (one, other) => one >= other);
  if ('below' in condition) return compare(condition.below, (one, other) => one < other);
  if ('atMost' in condition) return compare(condition.atMost, (one, other) => one <= other);
  if ('equal' in condition) return compare(condition.equal, (one, other) => one === other);
  if ('present' in condition) {
    const { values } = evaluate(condition.present, scope);
    return Uint8Array.from(values, (value) => Number(!Number.isNaN(value)));
  }
  if ('not' in condition) {
    return holds(condition.not, scope, evaluate).map((answer) => 1 - answer);
  }
  const answers = ('all' in condition ? condition.all : condition.any).map((part) =>
    holds(part, scope, evaluate),
  );
  return Uint8Array.from({ length: scope.rows }, (_, row) =>
    Number(
      'all' in condition
        ? answers.every((each) => each[row] === 1)
        : answers.some((each) => each[row] === 1),
    ),
  );
}
