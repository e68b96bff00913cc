import { failure, type Result } from '../../analysis/failure.ts';
import { readKnownCodes } from './countryCodes.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';

/** What a World Bank economy is to us: an area, or the reason why it is none. */
export type Economy = { readonly iso3: string } | { readonly leftOut: string };

/** World Bank economies by their code and by their name. */
export interface Economies {
  readonly byCode: ReadonlyMap<string, Economy>;
  readonly byName: ReadonlyMap<string, Economy>;
}

/** Where the World Bank's list of economies stands among the publishers' files. */
export const worldBankCodesFile = 'wdi/world_bank_countries.csv';

/** Economies of the World Bank that are no area of ours. */
const notAreas: Readonly<Record<string, string>> = {
  CHI: 'Channel Islands: ISO 3166 lists Guernsey and Jersey',
  XKX: 'Kosovo: no code in ISO 3166',
};

/** Names in the World Bank's tables that its list of economies writes otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'Somalia, Fed. Rep.': 'Federal Republic of Somalia',
};

/**
 * Reads which economies of the World Bank are areas, and which are aggregates.
 *
 * @param files - the publishers' files, `wdi/world_bank_countries.csv` and the codes among them
 * @fails bad-input  a file is absent, or an economy that is no aggregate has an unknown code
 */
export function readWorldBankCodes(files: ReadonlyMap<string, Uint8Array>): Result<Economies> {
  const file = worldBankCodesFile;
  const bytes = files.get(file);
  if (bytes === undefined) {
    return failure('bad-input', 'readWorldBankCodes', `readWorldBankCodes needs ${file}`, [file]);
  }
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, ['iso3', 'name', 'region']);
  if (!indices.ok) return indices;
  const faults = startFaults('readWorldBankCodes');
  const byCode = new Map<string, Economy>();
  const byName = new Map<string, Economy>();
  for (const { line, cells } of table.value.rows) {
    const [code = '', name = '', region = ''] = indices.value.map((index) => cells[index] ?? '');
    const reason = region === 'Aggregates' ? 'aggregate of the World Bank' : notAreas[code];
    if (reason === undefined && !known.value.has(code)) {
      faults.add(`${file}:${line}`, `country code "${code}" is unknown`);
    }
    const economy: Economy = reason === undefined ? { iso3: code } : { leftOut: reason };
    byCode.set(code, economy);
    byName.set(name, economy);
  }
  for (const [other, name] of Object.entries(otherNames)) {
    const economy = byName.get(name);
    if (economy !== undefined) byName.set(other, economy);
  }
  return faults.settle({ byCode, byName });
}
