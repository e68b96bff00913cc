import { failure, type Result, success } from '../../analysis/failure.ts';
import { compareText } from './compareText.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';
import { historicAreas } from './historicAreas.ts';

/** An area as the UN and ISO 3166 list it. */
export interface CountryCode {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: number;
  readonly name: string;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly leastDeveloped: boolean;
  readonly smallIsland: boolean;
}

/** Where the list stands among the publishers' files. */
export const countryCodesFile = 'country_codes/country-codes.csv';

const columns = [
  'ISO3166-1-Alpha-3',
  'ISO3166-1-Alpha-2',
  'M49',
  'CLDR display name',
  'Region Name',
  'Sub-region Name',
  'Least Developed Countries (LDC)',
  'Small Island Developing States (SIDS)',
] as const;

/**
 * Reads the list of country codes of the Frictionless `country-codes` package.
 *
 * @param files - the publishers' files, `country_codes/country-codes.csv` among them
 * @returns areas in the order of their ISO 3166 alpha-3 code
 * @fails bad-input  the file is absent or a code is malformed or there twice, named by file and line
 */
export function readCountryCodes(
  files: ReadonlyMap<string, Uint8Array>,
): Result<readonly CountryCode[]> {
  const bytes = files.get(countryCodesFile);
  if (bytes === undefined) {
    return failure('bad-input', 'readCountryCodes', `readCountryCodes needs ${countryCodesFile}`);
  }
  const table = readDelimited(bytes, countryCodesFile, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, columns);
  if (!indices.ok) return indices;
  const faults = startFaults('readCountryCodes');
  const areas = new Map<string, CountryCode>();
  for (const { line, cells } of table.value.rows) {
    const place = `${countryCodesFile}:${line}`;
    const [iso3, iso2, m49, name, region, subregion, ldc, sids] = indices.value.map(
      (index) => cells[index] ?? '',
    ) as [string, string, string, string, string, string, string, string];
    if (!/^[A-Z]{3}$/.test(iso3))
      faults.add(place, `alpha-3 code needs three letters, got "${iso3}"`);
    if (!/^[A-Z]{2}$/.test(iso2))
      faults.add(place, `alpha-2 code needs two letters, got "${iso2}"`);
    if (!/^\d{1,3}$/.test(m49)) faults.add(place, `M49 needs up to three digits, got "${m49}"`);
    if (name === '') faults.add(place, 'name is empty');
    if (areas.has(iso3)) faults.add(place, `alpha-3 code ${iso3} is there twice`);
    areas.set(iso3, {
      iso3,
      iso2,
      m49: Number(m49),
      name,
      region: region === '' ? null : region,
      subregion: subregion === '' ? null : subregion,
      leastDeveloped: ldc === 'x',
      smallIsland: sids === 'x',
    });
  }
  return faults.settle([...areas.values()].sort((a, b) => compareText(a.iso3, b.iso3)));
}

/**
 * The codes a table may use: those of the list and the historic ones that EM-DAT still uses.
 *
 * @param files - the publishers' files
 */
export function readKnownCodes(
  files: ReadonlyMap<string, Uint8Array>,
): Result<ReadonlySet<string>> {
  const areas = readCountryCodes(files);
  if (!areas.ok) return areas;
  const codes = areas.value.map(({ iso3 }) => iso3);
  return success(new Set([...codes, ...historicAreas.map(({ iso3 }) => iso3)]));
}
