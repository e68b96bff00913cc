import { failure, type Result } from '../../analysis/failure.ts';
import { readKnownCodes } from './countryCodes.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';

/** A country of the classic Belt and Road list, and the readings that have it. */
export interface ClassicMember {
  readonly iso3: string;
  readonly region: string;
  readonly in65WithoutChina: boolean;
  readonly in64AndChina: boolean;
}

/** Where the list stands among the files. */
export const briClassicFile = 'country-sets/bri_classic65.csv';

/**
 * Reads the classic list of countries along the Belt and Road in its two readings.
 *
 * @param files - the files, the list of country codes among them
 * @fails bad-input  the file is absent, a code unknown, or a yes/no malformed
 */
export function readBriClassic(
  files: ReadonlyMap<string, Uint8Array>,
): Result<readonly ClassicMember[]> {
  const file = briClassicFile;
  const bytes = files.get(file);
  if (bytes === undefined) {
    return failure('bad-input', 'readBriClassic', `readBriClassic needs ${file}`, [file]);
  }
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, [
    'iso3',
    'region',
    'in_65_excl_china',
    'in_64_plus_china',
  ]);
  if (!indices.ok) return indices;
  const faults = startFaults('readBriClassic');
  const members = table.value.rows.map(({ line, cells }): ClassicMember => {
    const [iso3, region, without, withChina] = indices.value.map((index) => cells[index] ?? '');
    if (!known.value.has(iso3 ?? ''))
      faults.add(`${file}:${line}`, `country code "${iso3 ?? ''}" is unknown`);
    for (const answer of [without, withChina]) {
      if (answer !== 'yes' && answer !== 'no') faults.add(`${file}:${line}`, 'needs yes or no');
    }
    return {
      iso3: iso3 ?? '',
      region: region ?? '',
      in65WithoutChina: without === 'yes',
      in64AndChina: withChina === 'yes',
    };
  });
  return faults.settle(members);
}
