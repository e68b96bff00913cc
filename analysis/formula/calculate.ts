import { type Column, isCarried, type MissingReason } from '../column.ts';
import { exp, ln, log10, pow } from '../math.ts';
import { sum } from '../stats/sum.ts';
import type { Expression } from './expression.ts';
import type { Evaluate, FormulaScope } from './formulaScope.ts';

type Calculation = Exclude<
  Expression,
  | number
  | { readonly column: string }
  | { readonly node: string }
  | { readonly series: string }
  | { readonly gap: string }
  | { readonly if: unknown }
>;

/**
 * Works out an expression that calculates: arithmetic, functions of one value, and the four words
 * that say how gaps are taken.
 *
 * @param expression - the calculation
 * @param scope -      where columns and nodes are found
 * @param evaluate -   works the operands out
 * @returns n values
 * @cost O(n) times the number of operands
 */
export function calculate(
  expression: Calculation,
  scope: FormulaScope,
  evaluate: Evaluate,
): Column {
  const { rows } = scope;
  const of = (many: readonly Expression[]): readonly Column[] =>
    many.map((each) => evaluate(each, scope));
  const all = (many: readonly Expression[], rule: (given: readonly number[]) => number): Column =>
    strict(rows, of(many), rule);
  const one = (operand: Expression, rule: (value: number) => number): Column =>
    strict(rows, of([operand]), ([value = Number.NaN]) => rule(value));
  const two = (
    operands: readonly [Expression, Expression],
    rule: (left: number, right: number) => number,
    reason?: MissingReason,
  ): Column =>
    strict(
      rows,
      of(operands),
      ([left = Number.NaN, right = Number.NaN]) => rule(left, right),
      reason,
    );
  if ('add' in expression) return all(expression.add, (given) => given.reduce((a, b) => a + b));
  if ('multiply' in expression) {
    return all(expression.multiply, (given) => given.reduce((a, b) => a * b));
  }
  if ('least' in expression) return all(expression.least, (given) => Math.min(...given));
  if ('greatest' in expression) return all(expression.greatest, (given) => Math.max(...given));
  if ('subtract' in expression) return two(expression.subtract, (a, b) => a - b);
  if ('divide' in expression) return two(expression.divide, (a, b) => a / b, 'zero-denominator');
  if ('power' in expression) return two(expression.power, pow);
  if ('ln' in expression) return one(expression.ln, ln);
  if ('log10' in expression) return one(expression.log10, log10);
  if ('exp' in expression) return one(expression.exp, exp);
  if ('squareRoot' in expression) return one(expression.squareRoot, Math.sqrt);
  if ('absolute' in expression) return one(expression.absolute, Math.abs);
  if ('firstPresent' in expression) {
    return lenient(rows, of(expression.firstPresent), ([first]) => first ?? Number.NaN);
  }
  if ('sumPresent' in expression) return lenient(rows, of(expression.sumPresent), sum);
  if ('meanPresent' in expression) {
    return lenient(rows, of(expression.meanPresent), (given) => sum(given) / given.length);
  }
  const operands = of(expression.countMissing);
  const values = Float64Array.from(
    { length: rows },
    (_, row) => operands.filter(({ missing }) => missing.has(row)).length,
  );
  return { values, missing: new Map() };
}

/** Every operand must be there. */
function strict(
  rows: number,
  operands: readonly Column[],
  rule: (given: readonly number[]) => number,
  reason: MissingReason = 'not-calculable',
): Column {
  const values = new Float64Array(rows);
  const missing = new Map<number, MissingReason>();
  for (let row = 0; row < rows; row++) {
    const gap = gapOf(operands, row);
    const value =
      gap === undefined ? rule(operands.map((each) => each.values[row] ?? Number.NaN)) : Number.NaN;
    values[row] = Number.isFinite(value) ? value : Number.NaN;
    if (!Number.isFinite(value)) missing.set(row, gap ?? reason);
  }
  return { values, missing };
}

/** Why a row has no number: the first reason that is carried, else the first one. */
function gapOf(operands: readonly Column[], row: number): MissingReason | undefined {
  let found: MissingReason | undefined;
  for (const { missing } of operands) {
    const reason = missing.get(row);
    if (reason === undefined) continue;
    if (isCarried(reason)) return reason;
    found ??= reason;
  }
  return found;
}

/** The operands that are there count; a row without any keeps the first operand's reason. */
function lenient(
  rows: number,
  operands: readonly Column[],
  rule: (given: readonly number[]) => number,
): Column {
  const values = new Float64Array(rows);
  const missing = new Map<number, MissingReason>();
  for (let row = 0; row < rows; row++) {
    const given = operands.flatMap(({ values: each, missing: gaps }) =>
      gaps.has(row) ? [] : [each[row] ?? Number.NaN],
    );
    values[row] = given.length === 0 ? Number.NaN : rule(given);
    if (given.length === 0) missing.set(row, operands[0]?.missing.get(row) ?? 'no-data');
  }
  return { values, missing };
}
