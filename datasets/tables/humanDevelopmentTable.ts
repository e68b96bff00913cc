import type { Result } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { panelTable } from './panelTable.ts';

/**
 * The components of the Human Development Index by country and year.
 *
 * @param files - the bundled files
 * @fails bad-input  the file lacks a field
 */
export function humanDevelopmentTable(files: BundledFiles): Promise<Result<Table>> {
  return panelTable(files, 'human-development', 'human-development.csv', [
    'lifeExpectancyYears',
    'expectedSchoolingYears',
    'meanSchoolingYears',
    'gniPerCapitaPpp',
  ]);
}
