import { failure, type Result } from '../../analysis/failure.ts';
import { startFaults } from './faults.ts';
import { cellPlace, readWorkbook, sheetNamed } from './workbook.ts';

/** How the World Bank classes an economy. */
export interface EconomyClass {
  readonly region: string;
  /** Null where the World Bank leaves an economy unclassified. */
  readonly incomeGroup: string | null;
}

/** Where the World Bank's CLASS.xlsx stands among the publishers' files. */
export const economyClassificationFile = 'wdi/country_classification.xlsx';

const sheetName = 'List of economies';
const head = ['Economy', 'Code', 'Region', 'Income group'];
const incomeGroups = ['Low income', 'Lower middle income', 'Upper middle income', 'High income'];

/**
 * Reads regions and income groups from the World Bank's CLASS.xlsx.
 *
 * Aggregates, which follow the economies and have no region, are passed over.
 *
 * @param files - the publishers' files, `wdi/country_classification.xlsx` among them
 * @returns the class by the World Bank's code
 * @fails bad-input  the file or sheet is absent, its columns differ, or a group is unknown
 */
export async function readEconomyClassification(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<ReadonlyMap<string, EconomyClass>>> {
  const file = economyClassificationFile;
  const step = 'readEconomyClassification';
  const bytes = files.get(file);
  if (bytes === undefined) return failure('bad-input', step, `${step} needs ${file}`, [file]);
  const sheets = await readWorkbook(bytes, file);
  if (!sheets.ok) return sheets;
  const sheet = sheetNamed(sheets.value, sheetName, file);
  if (!sheet.ok) return sheet;
  const [header, ...rows] = sheet.value.rows;
  const faults = startFaults(step);
  head.forEach((name, index) => {
    if (header?.[index] === name) return;
    const got = String(header?.[index] ?? '');
    faults.add(cellPlace(file, sheetName, 0, index), `needs the column "${name}", got "${got}"`);
  });
  const classes = new Map<string, EconomyClass>();
  rows.forEach(([, code, region, group], index) => {
    if (typeof code !== 'string' || typeof region !== 'string') return;
    const incomeGroup = typeof group === 'string' ? group : null;
    if (incomeGroup !== null && !incomeGroups.includes(incomeGroup)) {
      faults.add(
        cellPlace(file, sheetName, index + 1, 3),
        `income group "${incomeGroup}" is unknown`,
      );
    }
    classes.set(code, { region, incomeGroup });
  });
  return faults.settle(classes);
}
