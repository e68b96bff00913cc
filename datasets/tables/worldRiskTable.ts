import type { Result } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { fieldsOf } from './fieldsOf.ts';
import { panelTable } from './panelTable.ts';

/**
 * The normalised columns and published nodes of the WorldRiskIndex by country and year.
 *
 * @param files - the bundled files
 * @fails bad-input  a file lacks a field
 */
export async function worldRiskTable(files: BundledFiles): Promise<Result<Table>> {
  const codes = await fieldsOf(files, 'world-risk-index', 'codes.csv', ['field']);
  if (!codes.ok) return codes;
  return panelTable(files, 'world-risk-index', 'results.csv', codes.value.of('field'));
}
