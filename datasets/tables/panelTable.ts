import { column } from '../../analysis/column.ts';
import { type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { cellOf, fieldsOf } from './fieldsOf.ts';

/**
 * A bundled table of areas and years as it is.
 *
 * @param files -  the bundled files
 * @param folder - a data set's folder
 * @param file -   a table with `iso3` and `year`
 * @param names -  the fields that become columns
 * @returns one row an area and year
 * @fails bad-input  the file lacks a field
 */
export async function panelTable(
  files: BundledFiles,
  folder: string,
  file: string,
  names: readonly string[],
): Promise<Result<Table>> {
  const read = await fieldsOf(files, folder, file, ['iso3', 'year', ...names]);
  if (!read.ok) return read;
  const { of } = read.value;
  const columns = new Map(
    names.map((name) => [name, column(of(name).map((text) => cellOf(text)))]),
  );
  return success({ areas: of('iso3'), years: of('year').map(Number), columns });
}
