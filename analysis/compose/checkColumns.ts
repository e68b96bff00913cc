import { failure, nameCodes, type Result, success } from '../failure.ts';
import { references } from '../formula/references.ts';
import type { OrderedFramework } from '../framework.ts';
import type { Table } from '../table.ts';

/**
 * Checks that the table has what upper nodes name; `rawStage` checks the indicators' own columns.
 *
 * @param framework - all nodes
 * @param table -     the columns
 * @returns the framework
 * @fails unknown-code  a formula names a column that is not there
 * @cost O(nodes)
 * @example `checkColumns(framework, table)` // unknown-code: gdp
 */
export function checkColumns(framework: OrderedFramework, table: Table): Result<OrderedFramework> {
  const unknown = new Set<string>();
  for (const { node, kind } of framework.nodes) {
    const { parentsTake } = node;
    if (parentsTake !== undefined && !table.columns.has(parentsTake)) unknown.add(parentsTake);
    if (kind !== 'derived' || node.formula === undefined) continue;
    const { columns, elsewhere } = references(node.formula);
    for (const code of [...columns, ...elsewhere.map(({ column }) => column)]) {
      if (!table.columns.has(code)) unknown.add(code);
    }
  }
  if (unknown.size === 0) return success(framework);
  const codes = [...unknown];
  const message = `build needs columns of the table, got none called ${nameCodes(codes)}: add them or correct the codes`;
  return failure('unknown-code', 'build', message, codes);
}
