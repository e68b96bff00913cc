import { describe, expect, it } from 'vitest';
import { type Column, column } from '../column.ts';
import { evaluate } from './evaluate.ts';
import { type Expression, expressionSchema } from './expression.ts';
import { tableScope } from './formulaScope.ts';
import { references } from './references.ts';

const table: Readonly<Record<string, Column>> = {
  a: column([1, 2, 'not-reported']),
  b: column([0, 4, 5]),
  'pop.2020': column([10, 20, 30]),
  'pop.2021': column([11, 21, 31]),
  year: column([2020, 2021, 2021]),
};
const found = (code: string): Column => table[code] ?? column(['no-data', 'no-data', 'no-data']);
const of = (expression: Expression): Column =>
  evaluate(
    expression,
    tableScope({ areas: ['A', 'B', 'C'], columns: new Map(Object.entries(table)) }, found),
  );
const a: Expression = { column: 'a' };
const b: Expression = { node: 'b' };

describe('evaluate', () => {
  it('keeps the reason of a gap and says why a number does not exist', () => {
    const made = of({ divide: [a, b] });
    expect([...made.values]).toEqual([Number.NaN, 0.5, Number.NaN]);
    expect([...made.missing.values()]).toEqual(['zero-denominator', 'not-reported']);
    expect(of({ ln: b }).missing.get(0)).toBe('not-calculable');
  });

  it.each<[Expression, readonly number[]]>([
    [{ add: [a, b, 1] }, [2, 7, Number.NaN]],
    [{ subtract: [a, b] }, [1, -2, Number.NaN]],
    [{ multiply: [b, 2] }, [0, 8, 10]],
    [{ power: [b, 2] }, [0, 16, 25]],
    [{ least: [b, 4] }, [0, 4, 4]],
    [{ greatest: [b, 4] }, [4, 4, 5]],
    [{ firstPresent: [a, b] }, [1, 2, 5]],
    [{ sumPresent: [a, b] }, [1, 6, 5]],
    [{ meanPresent: [a, b] }, [0.5, 3, 5]],
    [{ countMissing: [a, b] }, [0, 0, 1]],
    [{ squareRoot: 9 }, [3, 3, 3]],
    [{ absolute: { subtract: [0, b] } }, [0, 4, 5]],
    [{ log10: 100 }, [2, 2, 2]],
    [{ exp: 0 }, [1, 1, 1]],
    [{ series: 'pop', at: { column: 'year' } }, [10, 21, 31]],
    [{ column: 'pop.2020', area: 'B' }, [20, 20, 20]],
    [{ if: { present: a }, then: a, else: -1 }, [1, 2, -1]],
    [{ if: { above: [b, 4] }, then: 1, else: 0 }, [0, 0, 1]],
    [{ if: { atLeast: [b, 4] }, then: 1, else: 0 }, [0, 1, 1]],
    [{ if: { below: [b, 4] }, then: 1, else: 0 }, [1, 0, 0]],
    [{ if: { atMost: [b, 4] }, then: 1, else: 0 }, [1, 1, 0]],
    [{ if: { equal: [b, 0] }, then: 0.1, else: b }, [0.1, 4, 5]],
    [{ if: { not: { equal: [b, 0] } }, then: 1, else: 0 }, [0, 1, 1]],
    [{ if: { all: [{ present: a }, { above: [b, 0] }] }, then: 1, else: 0 }, [0, 1, 0]],
    [{ if: { any: [{ present: a }, { above: [b, 4] }] }, then: 1, else: 0 }, [1, 1, 1]],
  ])('works out %j', (expression, expected) => {
    expect([...of(expression).values]).toEqual(expected);
    expect(expressionSchema.parse(expression)).toEqual(expression);
  });

  it('has a gap where a series does not reach, and no more than there', () => {
    const made = of({ series: 'pop', at: { subtract: [{ column: 'year' }, 1] } });
    expect([...made.values]).toEqual([Number.NaN, 20, 30]);
    expect(made.missing.get(0)).toBe('not-covered');
  });

  it('takes the cell of a named area at the same time, and has a gap where there is no such area', () => {
    const panel = {
      areas: ['A', 'B', 'A', 'B'],
      years: [2020, 2020, 2021, 2021],
      columns: new Map([['x', column([1, 2, 3, 'not-reported'])]]),
    };
    const x = (): Column => panel.columns.get('x') ?? column([]);
    const made = evaluate({ column: 'x', area: 'B' }, tableScope(panel, x));
    expect([...made.values]).toEqual([2, 2, Number.NaN, Number.NaN]);
    expect(made.missing.get(2)).toBe('not-reported');
    expect(evaluate({ column: 'x', area: 'C' }, tableScope(panel, x)).missing.get(0)).toBe(
      'not-covered',
    );
  });

  it('can make a gap of purpose', () => {
    const made = of({ if: { equal: [b, 0] }, then: { gap: 'not-applicable' }, else: b });
    expect(made.missing.get(0)).toBe('not-applicable');
  });
});

describe('expressionSchema', () => {
  it.each([
    { eval: 'x' },
    { add: [] },
    { divide: [1] },
    'a + b',
    { column: '__proto__' },
    { area: 'A' },
    null,
  ])('refuses %j', (given) => {
    expect(expressionSchema.safeParse(given).success).toBe(false);
  });
});

describe('references', () => {
  it('finds every name once', () => {
    const named = references({
      if: { above: [b, { series: 'pop', at: { column: 'year' } }] },
      then: { add: [a, a, { column: 'c', area: 'A' }, { column: 'c', area: 'A' }] },
      else: { gap: 'invalid' },
    });
    expect([...named.nodes]).toEqual(['b']);
    expect([...named.columns].sort()).toEqual(['a', 'year']);
    expect([...named.series]).toEqual(['pop']);
    expect(named.elsewhere).toEqual([{ column: 'c', area: 'A' }]);
  });
});
