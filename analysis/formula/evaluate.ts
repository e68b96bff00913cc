import type { Column, MissingReason } from '../column.ts';
import { cellAt } from '../column.ts';
import { calculate } from './calculate.ts';
import type { CellElsewhere, Expression } from './expression.ts';
import type { FormulaScope } from './formulaScope.ts';
import { holds } from './holds.ts';

/**
 * Works an expression out for every area.
 *
 * A gap keeps the reason of the first operand that is missing; a division by zero is
 * `zero-denominator`, any other number that does not exist (a logarithm of zero) `not-calculable`.
 * Reasons that go on to every node above (`isCarried`) go before others.
 *
 * A year for which a series has no column is a gap of that area, `not-covered`; so is the cell of an
 * area that the table does not have.
 *
 * @param expression - the formula; every name in it is known to the scope
 * @param scope -      where columns and nodes are found
 * @returns n values
 * @cost O(n) times the length of the formula
 * @example `evaluate({ divide: [1, 4] }, tableScope({ areas: ['A'], columns: new Map() }, none))` // 0.25
 */
export function evaluate(expression: Expression, scope: FormulaScope): Column {
  if (typeof expression === 'object') {
    if ('area' in expression) return fromElsewhere(expression, scope);
    if ('column' in expression) return scope.column(expression.column);
    if ('node' in expression) return scope.node(expression.node);
    if ('series' in expression) return fromSeries(expression.series, expression.at, scope);
    if ('gap' in expression) return allGaps(scope.rows, expression.gap);
    if ('if' in expression) {
      const answers = holds(expression.if, scope, evaluate);
      const [yes, no] = [evaluate(expression.then, scope), evaluate(expression.else, scope)];
      return rowByRow(scope.rows, (row) => cellAt(answers[row] === 1 ? yes : no, row));
    }
    return calculate(expression, scope, evaluate);
  }
  return { values: new Float64Array(scope.rows).fill(expression), missing: new Map() };
}

function fromSeries(series: string, at: Expression, scope: FormulaScope): Column {
  const years = evaluate(at, scope);
  return rowByRow(scope.rows, (row) => {
    const year = cellAt(years, row);
    if (typeof year !== 'number') return year;
    const column = scope.ofYear(`${series}.${year}`);
    return column === undefined ? 'not-covered' : cellAt(column, row);
  });
}

function fromElsewhere({ column, area }: CellElsewhere, scope: FormulaScope): Column {
  const whole = scope.column(column);
  const rowOf = scope.rowsOf(area);
  return rowByRow(scope.rows, (row) => {
    const place = rowOf(row);
    return place === undefined ? 'not-covered' : cellAt(whole, place);
  });
}

function allGaps(rows: number, reason: MissingReason): Column {
  return rowByRow(rows, () => reason);
}

function rowByRow(rows: number, cell: (row: number) => number | MissingReason): Column {
  const values = new Float64Array(rows);
  const missing = new Map<number, MissingReason>();
  for (let row = 0; row < rows; row++) {
    const found = cell(row);
    if (typeof found === 'number') values[row] = found;
    else {
      values[row] = Number.NaN;
      missing.set(row, found);
    }
  }
  return { values, missing };
}
