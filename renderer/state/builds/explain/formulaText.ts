import type { Condition, Expression } from '../../../../analysis/formula/expression.ts';

/** How the names in a formula are written: a node or a column with its number. */
export type NameOf = (kind: 'node' | 'column', code: string, area?: string) => string;

const signs = { add: ' + ', subtract: ' − ', multiply: ' × ', divide: ' ÷ ' } as const;
const comparisons = { above: '>', atLeast: '≥', below: '<', atMost: '≤', equal: '=' } as const;
const functions = {
  least: 'min',
  greatest: 'max',
  firstPresent: 'first',
  sumPresent: 'sum',
  meanPresent: 'mean',
  countMissing: 'count missing',
  ln: 'ln',
  log10: 'log₁₀',
  exp: 'exp',
  squareRoot: '√',
  absolute: 'abs',
} as const;

/**
 * A formula as people write it.
 *
 * @param expression - of a node
 * @param nameOf -     writes what stands for a node or a column
 * @example `formulaText({ divide: [{ column: 'a' }, 2] }, (_, code) => code)` // 'a ÷ 2'
 */
export function formulaText(expression: Expression, nameOf: NameOf): string {
  return write(expression, nameOf, false);
}

function write(expression: Expression, nameOf: NameOf, inner: boolean): string {
  if (typeof expression === 'number') return String(expression).replace('-', '−');
  if ('area' in expression) return nameOf('column', expression.column, expression.area);
  if ('column' in expression) return nameOf('column', expression.column);
  if ('node' in expression) return nameOf('node', expression.node);
  if ('series' in expression) {
    return `${nameOf('column', expression.series)}[${write(expression.at, nameOf, false)}]`;
  }
  if ('gap' in expression) return '–';
  if ('if' in expression) {
    const [yes, no] = [expression.then, expression.else].map((each) => write(each, nameOf, true));
    return `(${condition(expression.if, nameOf)} ? ${yes ?? ''} : ${no ?? ''})`;
  }
  for (const key of ['add', 'subtract', 'multiply', 'divide'] as const) {
    const parts = part(expression, key);
    if (parts === undefined) continue;
    const text = parts.map((each) => write(each, nameOf, true)).join(signs[key]);
    return inner ? `(${text})` : text;
  }
  const power = part(expression, 'power');
  if (power !== undefined) {
    const [base, exponent] = power.map((each) => write(each, nameOf, true));
    return `${base ?? ''}^${exponent ?? ''}`;
  }
  for (const [key, name] of Object.entries(functions)) {
    const parts = part(expression, key);
    if (parts !== undefined) {
      return `${name}(${parts.map((each) => write(each, nameOf, false)).join(', ')})`;
    }
  }
  return '';
}

function condition(given: Condition, nameOf: NameOf): string {
  if ('present' in given) return `${write(given.present, nameOf, true)} ≠ –`;
  if ('not' in given) return `¬(${condition(given.not, nameOf)})`;
  if ('all' in given) return given.all.map((each) => condition(each, nameOf)).join(' ∧ ');
  if ('any' in given) return given.any.map((each) => condition(each, nameOf)).join(' ∨ ');
  for (const [key, sign] of Object.entries(comparisons)) {
    const pair = part(given, key);
    if (pair !== undefined) {
      return pair.map((each) => write(each, nameOf, true)).join(` ${sign} `);
    }
  }
  return '';
}

/** What an operator works on; undefined where the expression is another one. */
function part(expression: object, key: string): readonly Expression[] | undefined {
  const found = (expression as Readonly<Record<string, Expression | readonly Expression[]>>)[key];
  if (found === undefined) return undefined;
  return Array.isArray(found) ? (found as readonly Expression[]) : [found as Expression];
}
