import { type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';
import { columnCells } from './columnCells.ts';
import { cellOf, fieldsOf } from './fieldsOf.ts';
import { FIRST_YEAR, LAST_YEAR, MEASURES } from './lossYears.ts';
import { membersOf } from './membersOf.ts';

/**
 * Mean yearly losses of each country beside its population and economy of the last year.
 *
 * A measure that no event reports is a gap, not zero. Countries that the source has no event of are
 * not in the table.
 *
 * @param files - the bundled files
 * @param set -   code of the country set that the table is of
 * @returns one row a country with events
 * @fails bad-input     a file lacks a field
 * @fails unknown-code  there is no such set
 */
export async function lossTable(files: BundledFiles, set: string): Promise<Result<Table>> {
  const members = await membersOf(files, set);
  if (!members.ok) return members;
  const losses = await fieldsOf(files, 'emdat-losses', 'losses.csv', [
    'iso3',
    'year',
    ...Object.values(MEASURES),
  ]);
  if (!losses.ok) return losses;
  const economy = await fieldsOf(files, 'economy', 'economy.csv', [
    'iso3',
    'year',
    'population',
    'gdpUsd',
  ]);
  if (!economy.ok) return economy;
  const people = new Map<string, string | undefined>();
  const product = new Map<string, string | undefined>();
  const [year, population, gdp] = [
    economy.value.of('year'),
    economy.value.of('population'),
    economy.value.of('gdpUsd'),
  ];
  economy.value.of('iso3').forEach((iso3, row) => {
    if (Number(year[row]) !== LAST_YEAR) return;
    people.set(iso3, population[row]);
    product.set(iso3, gdp[row]);
  });
  const when = losses.value.of('year').map(Number);
  const owner = losses.value.of('iso3');
  const inside = (row: number): boolean =>
    (when[row] ?? 0) >= FIRST_YEAR &&
    (when[row] ?? 0) <= LAST_YEAR &&
    people.get(owner[row] ?? '') !== '';
  const areas = [
    ...new Set(
      owner.filter((iso3, row) => people.has(iso3) && inside(row) && members.value.has(iso3)),
    ),
  ].sort();
  const { put, columns } = columnCells(areas, 'not-reported');
  for (const [code, field] of Object.entries(MEASURES)) {
    const totals = new Map<string, number>();
    losses.value.of(field).forEach((text, row) => {
      if (text === '' || !inside(row)) return;
      const iso3 = owner[row] ?? '';
      totals.set(iso3, (totals.get(iso3) ?? 0) + Number(text));
    });
    for (const [iso3, total] of totals) {
      if (members.value.has(iso3)) put(code, iso3, total / (LAST_YEAR - FIRST_YEAR + 1));
    }
  }
  for (const area of areas) {
    put('population', area, cellOf(people.get(area)));
    put('gdpUsd', area, cellOf(product.get(area)));
  }
  return success({ areas, columns: columns() });
}
