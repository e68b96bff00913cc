import { column } from '../../analysis/column.ts';
import { type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { cellOf, fieldsOf } from './fieldsOf.ts';

/** The data set that tells how an index of a single year stood before, by the recipe's code. */
export const publishedHistories: Readonly<Record<string, string>> = {
  'inform-risk-2025': 'inform-trend',
};

/** Whether a code is that of a published history rather than of a preset. */
export function isHistory(code: string): boolean {
  return Object.values(publishedHistories).includes(code);
}

/**
 * Published scores of the upper nodes year by year, by one method.
 *
 * @param files -  the bundled files
 * @param folder - a data set with a table `trend` of one line a country, year and node
 * @returns one row an area and year, a column a node
 * @fails bad-input  the file lacks a field
 */
export async function publishedHistory(
  files: BundledFiles,
  folder: string,
): Promise<Result<Table>> {
  const read = await fieldsOf(files, folder, 'trend.csv', ['iso3', 'year', 'nodeId', 'score']);
  if (!read.ok) return read;
  const { of, rows } = read.value;
  const [areas, years, nodes, scores] = [of('iso3'), of('year'), of('nodeId'), of('score')];
  const places = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = `${areas[row] ?? ''} ${years[row] ?? ''}`;
    if (!places.has(key)) places.set(key, places.size);
  }
  const cells = new Map([...new Set(nodes)].map((node) => [node, new Map<number, string>()]));
  nodes.forEach((node, row) => {
    const place = places.get(`${areas[row] ?? ''} ${years[row] ?? ''}`);
    if (place !== undefined) cells.get(node)?.set(place, scores[row] ?? '');
  });
  const keys = [...places.keys()].map((key) => key.split(' '));
  return success({
    areas: keys.map(([area]) => area ?? ''),
    years: keys.map(([, year]) => Number(year)),
    columns: new Map(
      [...cells].map(([node, own]) => [
        node,
        column(keys.map((_, place) => cellOf(own.get(place)))),
      ]),
    ),
  });
}
