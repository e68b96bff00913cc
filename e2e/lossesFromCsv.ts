import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';

const datasets = resolve(import.meta.dirname, '../datasets');

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(datasets, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** What to sum: a country set, hazards, years. */
export interface Selection {
  readonly countrySet: string;
  readonly hazards?: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A quantity of the loss table. */
export type Quantity = 'events' | 'deaths' | 'affected' | 'lossUsd' | 'lossUsdAdjusted';

/**
 * Sums of one quantity by country, year or hazard, or by two of them at once: plain loops over the bundled CSV files, written
 * apart from the program so that the two can be compared.
 */
export function lossesFromCsv(
  selection: Selection,
  quantity: Quantity,
  by: 'iso3' | 'year' | 'hazard' | 'year hazard' | 'iso3 hazard' | 'iso3 year',
): ReadonlyMap<string, number> {
  const members = new Set<string>();
  for (const row of rowsOf('country-sets/members.csv')) {
    if (row['set'] === selection.countrySet) members.add(row['iso3'] ?? '');
  }
  const sums = new Map<string, number>();
  for (const row of rowsOf('emdat-losses/losses.csv')) {
    const year = Number(row['year']);
    if (!members.has(row['iso3'] ?? '')) continue;
    if (year < selection.firstYear || year > selection.lastYear) continue;
    if (selection.hazards?.includes(row['hazard'] ?? '') === false) continue;
    const text = row[quantity] ?? '';
    if (text === '') continue;
    const key = by
      .split(' ')
      .map((column) => row[column] ?? '')
      .join(' ');
    sums.set(key, (sums.get(key) ?? 0) + Number(text));
  }
  return sums;
}

/** Name of each country in one language. */
export function countryNames(language: 'En' | 'Zh'): ReadonlyMap<string, string> {
  return new Map(
    rowsOf('countries/countries.csv').map((row) => [
      row['iso3'] ?? '',
      row[`name${language}`] ?? '',
    ]),
  );
}
