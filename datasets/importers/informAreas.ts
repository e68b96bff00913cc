import { numberIn } from './cells.ts';
import type { Faults } from './faults.ts';
import type { Cell, FieldDescription, ImportedTable } from './importer.ts';
import { type InformSheet, textOf } from './informSheet.ts';
import { sortRows } from './sortRows.ts';

const iso3: FieldDescription = {
  name: 'iso3',
  type: 'string',
  description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.',
};

const areaFields: readonly FieldDescription[] = [
  iso3,
  { name: 'publishedName', type: 'string', description: 'Name in the workbook.' },
  { name: 'm49', type: 'integer', description: 'UN M49 code. A gap: the workbook has none.' },
  { name: 'worldBankRegion', type: 'string', description: 'World Bank region.' },
  { name: 'incomeGroup', type: 'string', description: 'World Bank income group.' },
  { name: 'ochaRegion', type: 'string', description: 'Regional office of UN OCHA.' },
  { name: 'echoRegion', type: 'string', description: 'Region of the European Commission (ECHO).' },
  { name: 'unRegion', type: 'string', description: 'UN geographical region.' },
  { name: 'unSubregion', type: 'string', description: 'UN geographical sub-region.' },
];

/** Reads names and regions of the areas. */
export function informAreas(
  sheet: InformSheet,
  areas: readonly string[],
  faults: Faults,
): ImportedTable {
  const rows: Cell[][] = [];
  for (let row = 2; row < sheet.rowCount; row += 1) {
    const code = textOf(sheet.cell(row, 1));
    if (code === null) continue;
    if (!areas.includes(code)) faults.add(sheet.place(row, 1), `area ${code} is on no other sheet`);
    const m49 = numberIn(sheet.cell(row, 2), { whole: true }, faults, sheet.place(row, 2), 'm49');
    const texts = [4, 5, 6, 7, 8, 9].map((column) => textOf(sheet.cell(row, column)));
    rows.push([code, textOf(sheet.cell(row, 0)), m49, ...texts]);
  }
  return { name: 'areas', fields: areaFields, primaryKey: ['iso3'], rows: sortRows(rows, 1) };
}
