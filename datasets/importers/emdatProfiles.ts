import { failure, type Result } from '../../analysis/failure.ts';
import { numberIn, yearIn } from './cells.ts';
import { compareText } from './compareText.ts';
import { readKnownCodes } from './countryCodes.ts';
import { emdatLossFields, hazardFields, subtypeFields } from './emdatFields.ts';
import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';
import { type Faults, startFaults } from './faults.ts';
import type { Cell, Imported, ImportedTable } from './importer.ts';
import { cellPlace, readWorkbook, type Sheet } from './workbook.ts';

/** Where EM-DAT's country profiles stand among the publishers' files. */
export const emdatProfilesFile = 'emdat_hdx/emdat-country-profiles.xlsx';

/** First and last year of the edition; the last is not yet closed. */
export const emdatYears = { first: 2000, last: 2026 } as const;

/** EM-DAT codes for parts of states, and the state that their losses are counted under. */
const partsOfStates: Readonly<Record<string, string>> = { AZO: 'PRT', SPI: 'ESP' };

const head = [
  'Year',
  'Country',
  'ISO',
  'Disaster Group',
  'Disaster Subroup',
  'Disaster Type',
  'Disaster Subtype',
  'Total Events',
  'Total Affected',
  'Total Deaths',
  'Total Damage (USD, original)',
  'Total Damage (USD, adjusted)',
  'CPI',
] as const;

type Column = (typeof head)[number];

/**
 * Reads EM-DAT's country profiles: losses by country, year, hazard and subtype.
 *
 * Both losses are in US$ in this file (EM-DAT's own tables give thousands). Every number is taken as
 * it stands.
 *
 * @param files - the publishers' files, `emdat_hdx/emdat-country-profiles.xlsx` among them
 * @returns the tables losses, hazards and subtypes
 * @fails bad-input  the file is absent or its columns differ; an unknown country, hazard or subtype,
 *   a year outside the edition, a negative or broken number: each named by its cell
 * @source emdatDoc, "Data structure and content"
 */
export async function emdatProfiles(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<Imported>> {
  const file = emdatProfilesFile;
  const bytes = files.get(file);
  if (bytes === undefined) {
    return failure('bad-input', 'emdatProfiles', `emdatProfiles needs ${file}`, [file]);
  }
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const sheets = await readWorkbook(bytes, file);
  if (!sheets.ok) return sheets;
  const sheet = sheets.value[0];
  if (sheet === undefined) {
    return failure('bad-input', 'emdatProfiles', `${file} needs a sheet, got none`, [file]);
  }
  const faults = startFaults('emdatProfiles');
  checkHead(sheet, faults);
  const rows = sheet.rows
    .map((cells, index) => ({ cells, index }))
    .slice(2)
    .map(({ cells, index }) => lossRow(sheet, cells, index, known.value, faults))
    .sort(byKey);
  const losses: ImportedTable = {
    name: 'losses',
    fields: emdatLossFields,
    primaryKey: ['iso3', 'year', 'hazard', 'subtype', 'emdatCode'],
    rows,
  };
  return faults.settle({ tables: [losses, hazardTable, subtypeTable], leftOut: [] });
}

function checkHead(sheet: Sheet, faults: Faults): void {
  head.forEach((name, index) => {
    const got = String(sheet.rows[0]?.[index] ?? '');
    const place = cellPlace(emdatProfilesFile, sheet.name, 0, index);
    if (got !== name) faults.add(place, `needs the column "${name}", got "${got}"`);
  });
  const tag = String(sheet.rows[1]?.[0] ?? '');
  const place = cellPlace(emdatProfilesFile, sheet.name, 1, 0);
  if (!tag.startsWith('#')) faults.add(place, `needs the row of HXL tags, got "${tag}"`);
}

function lossRow(
  sheet: Sheet,
  cells: Sheet['rows'][number],
  row: number,
  known: ReadonlySet<string>,
  faults: Faults,
): readonly Cell[] {
  const cell = (column: Column): Cell => cells[head.indexOf(column)] ?? null;
  const place = (column: Column): string =>
    cellPlace(emdatProfilesFile, sheet.name, row, head.indexOf(column));
  const quantity = (column: Column, whole: boolean): number | null =>
    numberIn(cell(column), { atLeast: 0, whole }, faults, place(column), column);

  const code = String(cell('ISO') ?? '');
  const iso3 = partsOfStates[code] ?? code;
  if (!known.has(iso3)) faults.add(place('ISO'), `country code "${code}" is unknown`);
  if (cell('Disaster Group') !== 'Natural') faults.add(place('Disaster Group'), 'needs "Natural"');
  const type = emdatHazards.find(({ emdatType }) => emdatType === cell('Disaster Type'));
  const subtype = emdatSubtypes.find(
    ({ hazard, emdatSubtype }) =>
      hazard === type?.hazard && emdatSubtype === cell('Disaster Subtype'),
  );
  if (type?.emdatSubgroup !== cell('Disaster Subroup') || subtype === undefined) {
    const words = [cell('Disaster Subroup'), cell('Disaster Type'), cell('Disaster Subtype')];
    faults.add(place('Disaster Type'), `hazard "${words.join(' / ')}" is unknown`);
  }
  const events = quantity('Total Events', true);
  if (events === null || events === 0)
    faults.add(place('Total Events'), 'needs at least one event');
  return [
    iso3,
    yearIn(cell('Year'), emdatYears.first, emdatYears.last, faults, place('Year')),
    type?.hazard ?? null,
    subtype?.subtype ?? null,
    code,
    events,
    quantity('Total Deaths', true),
    quantity('Total Affected', true),
    quantity('Total Damage (USD, original)', false),
    quantity('Total Damage (USD, adjusted)', false),
    quantity('CPI', false),
  ];
}

function byKey(a: readonly Cell[], b: readonly Cell[]): number {
  return (
    compareText(String(a[0]), String(b[0])) ||
    Number(a[1]) - Number(b[1]) ||
    compareText(String(a[2]), String(b[2])) ||
    compareText(String(a[3]), String(b[3])) ||
    compareText(String(a[4]), String(b[4]))
  );
}

const hazardTable: ImportedTable = {
  name: 'hazards',
  fields: hazardFields,
  primaryKey: ['hazard'],
  rows: emdatHazards.map(({ hazard, nameEn, nameZh, emdatType, emdatSubgroup, core }, index) => [
    hazard,
    nameEn,
    nameZh,
    emdatType,
    emdatSubgroup,
    core,
    index + 1,
  ]),
};

const subtypeTable: ImportedTable = {
  name: 'subtypes',
  fields: subtypeFields,
  primaryKey: ['hazard', 'subtype'],
  rows: emdatSubtypes.map(({ hazard, subtype, emdatSubtype, nameZh }) => [
    hazard,
    subtype,
    emdatSubtype,
    nameZh,
  ]),
};
