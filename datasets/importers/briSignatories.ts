import { failure, type Result } from '../../analysis/failure.ts';
import { numberIn } from './cells.ts';
import { compareText } from './compareText.ts';
import { readKnownCodes } from './countryCodes.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';

/** A country that signed a Belt and Road cooperation document, and how sure that is. */
export interface BriSignatory {
  readonly iso3: string;
  readonly nameZh: string;
  readonly region: string;
  readonly signedYear: number | null;
  /** Other years that sources give, or a doubt, in the list's own words. */
  readonly signedYearAlternatives: string | null;
  readonly in152: boolean;
  readonly onPortalList: boolean;
  readonly status: string | null;
  readonly note: string | null;
}

/** Where the list stands among the files. */
export const briSignatoriesFile = 'country-sets/bri_signatories.csv';

const columns = [
  'iso3',
  'name_zh',
  'region',
  'signed_year',
  'signed_year_alt',
  'in_152_at_2023_09',
  'on_portal_list_2023_10',
  'status',
  'note',
] as const;

/**
 * Reads the list of Belt and Road signatories.
 *
 * @param files - the files, the list of country codes among them
 * @returns signatories in the order of their code
 * @fails bad-input  a file is absent, a code unknown or twice, a year or a yes/no malformed
 */
export function readBriSignatories(
  files: ReadonlyMap<string, Uint8Array>,
): Result<readonly BriSignatory[]> {
  const file = briSignatoriesFile;
  const step = 'readBriSignatories';
  const bytes = files.get(file);
  if (bytes === undefined) return failure('bad-input', step, `${step} needs ${file}`, [file]);
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, columns);
  if (!indices.ok) return indices;
  const faults = startFaults(step);
  const signatories = new Map<string, BriSignatory>();
  for (const { line, cells } of table.value.rows) {
    const place = `${file}:${line}`;
    const cell = (column: (typeof columns)[number]): string =>
      cells[indices.value[columns.indexOf(column)] ?? -1] ?? '';
    const iso3 = cell('iso3');
    if (!known.value.has(iso3)) faults.add(place, `country code "${iso3}" is unknown`);
    if (signatories.has(iso3)) faults.add(place, `country code "${iso3}" is there twice`);
    for (const column of ['in_152_at_2023_09', 'on_portal_list_2023_10'] as const) {
      if (!/^(yes|no)$/.test(cell(column))) faults.add(place, `${column} needs yes or no`);
    }
    signatories.set(iso3, {
      iso3,
      nameZh: cell('name_zh'),
      region: cell('region'),
      signedYear: numberIn(cell('signed_year'), yearRule, faults, place, 'signed_year'),
      signedYearAlternatives: textOrGap(cell('signed_year_alt')),
      in152: cell('in_152_at_2023_09') === 'yes',
      onPortalList: cell('on_portal_list_2023_10') === 'yes',
      status: textOrGap(cell('status')),
      note: textOrGap(cell('note')),
    });
  }
  return faults.settle([...signatories.values()].sort((a, b) => compareText(a.iso3, b.iso3)));
}

const yearRule = { whole: true, atLeast: 2013, atMost: 2030 };

function textOrGap(cell: string): string | null {
  return cell === '' ? null : cell;
}
