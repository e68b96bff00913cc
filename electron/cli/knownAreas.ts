import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDelimited } from '../../datasets/importers/delimited.ts';
import { orEnd } from './command.ts';

/**
 * The codes of present areas, as the bundled countries have them.
 *
 * @param datasets - folder of the bundled data sets
 */
export async function knownAreasOnDisk(datasets: string): Promise<ReadonlySet<string>> {
  const file = join(datasets, 'countries', 'countries.csv');
  const { rows } = orEnd(readDelimited(new Uint8Array(await readFile(file)), file, ','));
  return new Set(rows.map(({ cells }) => cells[0] ?? ''));
}
