import { failure, type Result } from '../../analysis/failure.ts';
import { startFaults } from './faults.ts';
import type { Imported, Importer } from './importer.ts';
import { informAreas } from './informAreas.ts';
import { informClasses } from './informClasses.ts';
import { informNodeTables } from './informNodeTables.ts';
import { informParameters } from './informParameters.ts';
import { informRaw } from './informRaw.ts';
import { informResults } from './informResults.ts';
import { type InformSheet, informSheets } from './informSheet.ts';
import { readWorkbook } from './workbook.ts';

const sheetNames = [
  'INFORM Risk 2025 (a-z)',
  'Hazard & Exposure',
  'Vulnerability',
  'Lack of Coping Capacity',
  'Indicator Data',
  'Population Data',
  'Indicator Date',
  'Indicator Date hidden2',
  'Indicator Source',
  'Indicator Data imputation',
  'Imputed and missing data hidden',
  'Lack of Reliability Index',
  'Regions',
] as const;

/**
 * Reads the workbook of the INFORM Risk Index, edition 2025: raw indicators with dates and marks,
 * population, limits, the framework, and every published score.
 *
 * Another edition has other columns and is refused by the place where it differs.
 *
 * @param files - one workbook under any name
 * @returns twelve tables; nothing is left out
 * @fails bad-input  not one file, not a workbook, a sheet absent, or cells that cannot be read; all
 *   of them are named
 */
export const informWorkbook: Importer = async (files) => {
  const [entry, ...more] = files;
  if (entry === undefined || more.length > 0) {
    const names = [...files.keys()];
    const message = `informWorkbook needs one workbook, got ${names.length} files`;
    return failure('bad-input', 'informWorkbook', message, names);
  }
  const [path, bytes] = entry;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const workbook = await readWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  const sheets = informSheets(workbook.value, sheetNames, file);
  return sheets.ok ? importSheets(sheets.value) : sheets;
};

function importSheets(
  sheets: ReadonlyMap<(typeof sheetNames)[number], InformSheet>,
): Result<Imported> {
  const sheet = (name: (typeof sheetNames)[number]): InformSheet => {
    const found = sheets.get(name);
    if (found === undefined) throw new RangeError(`informWorkbook needs the sheet ${name}`);
    return found;
  };
  const faults = startFaults('informWorkbook');
  const raw = informRaw(
    {
      data: sheet('Indicator Data'),
      date: sheet('Indicator Date'),
      referenceYear: sheet('Indicator Date hidden2'),
      source: sheet('Indicator Source'),
      imputation: sheet('Indicator Data imputation'),
      missing: sheet('Imputed and missing data hidden'),
      population: sheet('Population Data'),
    },
    faults,
  );
  const { areas } = raw;
  const tables = [
    informAreas(sheet('Regions'), areas, faults),
    ...raw.tables,
    ...informNodeTables(sheets, areas, raw.surveyYears, faults),
    informResults(
      sheet('INFORM Risk 2025 (a-z)'),
      sheet('Lack of Reliability Index'),
      areas,
      faults,
    ),
    informClasses,
    informParameters,
  ];
  return faults.settle({ tables, leftOut: [] });
}
