import type { Result } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { checkedFiles } from '../store/checkedFiles.ts';
import { dataSetsBehind } from './presetDataSets.ts';
import { presetTable } from './presetTable.ts';

/**
 * The raw table that a preset starts from, made of files that are byte for byte as published.
 *
 * @param code -  the recipe's code
 * @param files - the bundled files
 * @fails unknown-code  no bundled data belong to that recipe
 * @fails hash-differs  a file differs from its description
 * @fails bad-input     a file cannot be read
 */
export async function checkedPresetTable(
  code: string,
  files: BundledFiles,
): Promise<Result<Table>> {
  const checked = await checkedFiles(files, dataSetsBehind(code));
  return checked.ok ? await presetTable(code, checked.value) : checked;
}
