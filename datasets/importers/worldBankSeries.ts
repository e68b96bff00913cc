import { failure, type Result } from '../../analysis/failure.ts';
import { type NumberRule, numberIn, yearIn } from './cells.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';
import type { LeftOut } from './importer.ts';
import type { Economies, Economy } from './worldBankCodes.ts';

/** One indicator in one of the World Bank's files. */
export interface SeriesFile {
  readonly file: string;
  /** Columns of economy, year and value. */
  readonly columns: readonly [economy: string, year: string, value: string];
  /** Whether economies stand by code or by name. */
  readonly by: 'code' | 'name';
  readonly rule: NumberRule;
}

/** Values of one indicator by `iso3 year`, and the values that were not taken over. */
export interface Series {
  readonly values: ReadonlyMap<string, number>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads one indicator of the World Bank by country and year.
 *
 * Empty cells are gaps and give no entry.
 *
 * @param files - the publishers' files
 * @param series - which file and columns
 * @param economies - what each economy is
 * @returns values by area and year; values of aggregates are left out, with reason and place
 * @fails bad-input  the file is absent; an economy is unknown or a year there twice; a number is
 *   broken or out of bounds: each named by file and line
 */
export function readWorldBankSeries(
  files: ReadonlyMap<string, Uint8Array>,
  { file, columns, by, rule }: SeriesFile,
  economies: Economies,
): Result<Series> {
  const step = 'readWorldBankSeries';
  const bytes = files.get(file);
  if (bytes === undefined) return failure('bad-input', step, `${step} needs ${file}`, [file]);
  const table = readDelimited(bytes, file, ',');
  if (!table.ok) return table;
  const indices = columnIndices(table.value, columns);
  if (!indices.ok) return indices;
  const known: ReadonlyMap<string, Economy> = by === 'code' ? economies.byCode : economies.byName;
  const faults = startFaults(step);
  const values = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  for (const { line, cells } of table.value.rows) {
    const place = `${file}:${line}`;
    const [name = '', yearCell = '', cell = ''] = indices.value.map((index) => cells[index] ?? '');
    const economy = known.get(name);
    const year = yearIn(yearCell, 1960, 2026, faults, place);
    const value = numberIn(cell, rule, faults, place, columns[2]);
    if (economy === undefined) faults.add(place, `economy "${name}" is unknown`);
    if (economy === undefined || year === null || value === null) continue;
    if ('leftOut' in economy) {
      leftOut.push({ place, reason: economy.leftOut });
      continue;
    }
    const key = `${economy.iso3} ${year}`;
    if (values.has(key)) faults.add(place, `${name} has the year ${year} twice`);
    values.set(key, value);
  }
  return faults.settle({ values, leftOut });
}
