import type { CellElsewhere, Condition, Expression } from './expression.ts';

/** What an expression asks for: raw columns, other nodes, series by year, cells of named areas. */
export interface References {
  readonly columns: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  /** Cells of named areas, each once. */
  readonly elsewhere: readonly CellElsewhere[];
}

/**
 * The columns, nodes, series and cells that an expression names, in the order of their first mention.
 *
 * @param expression - the formula
 * @returns three sets of codes, and the cells of named areas
 * @cost O(length of the formula)
 * @example `references({ add: [{ column: 'A' }, { node: 'B' }] })` // columns A, nodes B
 */
export function references(expression: Expression): References {
  const columns = new Set<string>();
  const nodes = new Set<string>();
  const series = new Set<string>();
  const elsewhere: CellElsewhere[] = [];
  const waiting: (Expression | Condition)[] = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'number') continue;
    if ('area' in next) {
      const { column, area } = next;
      const known = elsewhere.some((each) => each.column === column && each.area === area);
      if (!known) elsewhere.push({ column, area });
    } else if ('column' in next) columns.add(next.column);
    else if ('node' in next) nodes.add(next.node);
    else if ('series' in next) {
      series.add(next.series);
      waiting.push(next.at);
    } else if ('if' in next) waiting.push(next.else, next.then, next.if);
    else if (!('gap' in next)) {
      for (const part of Object.values(next) as (Expression | Condition)[]) {
        if (Array.isArray(part)) waiting.push(...(part as Expression[]).toReversed());
        else waiting.push(part);
      }
    }
  }
  return { columns, nodes, series, elsewhere };
}
