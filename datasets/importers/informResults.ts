import { numberIn } from './cells.ts';
import type { Faults } from './faults.ts';
import type { Cell, FieldDescription, ImportedTable } from './importer.ts';
import { checkAreas, type InformSheet, textOf } from './informSheet.ts';
import { sortRows } from './sortRows.ts';

const iso3: FieldDescription = {
  name: 'iso3',
  type: 'string',
  description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.',
};

const resultFields: readonly FieldDescription[] = [
  iso3,
  {
    name: 'riskClass',
    type: 'string',
    description: 'Very Low, Low, Medium, High or Very High (see classes).',
  },
  {
    name: 'rank',
    type: 'integer',
    description: 'Rank of the rounded risk, 1 = highest; ties share the smallest rank.',
  },
  {
    name: 'lackOfReliability',
    type: 'number',
    unit: 'score (0-10)',
    description: '0 more reliable, 10 less reliable.',
  },
  {
    name: 'missingIndicators',
    type: 'integer',
    description: 'Indicators without a value or with an imputed one.',
  },
  {
    name: 'missingShare',
    type: 'number',
    unit: 'share (0-1)',
    description: 'missingIndicators divided by 51, as the front sheet does; 71 are counted.',
  },
  {
    name: 'hasCurrentConflict',
    type: 'boolean',
    description: 'Front sheet, Countries in HVC: current conflict intensity of 7 or more.',
  },
  {
    name: 'hasHumanHazardAboveSeven',
    type: 'boolean',
    description: 'Sheet Lack of Reliability Index, Countries in HVC: human hazard above 7.',
  },
  {
    name: 'conflictFactor',
    type: 'number',
    description: 'Factor of the reliability index: 1.25 with human hazard above 7, else 1.',
  },
  {
    name: 'dataAgeYears',
    type: 'number',
    unit: 'years',
    description: 'Mean age of the values against their reference years.',
  },
  {
    name: 'missingScore',
    type: 'number',
    unit: 'score (0-10)',
    description: 'Part of the reliability index: missingIndicators against 15.',
  },
  {
    name: 'dataAgeScore',
    type: 'number',
    unit: 'score (0-10)',
    description: 'Part of the reliability index: dataAgeYears against 0.75.',
  },
  {
    name: 'missingHdiCounts',
    type: 'integer',
    description:
      'How many cells of the hidden sheet of missing values a missing Human Development Index marks ' +
      'here: 1; 2 where its note also stands in the column of malaria (VNM, YEM, ZMB, ZWE); 0 where ' +
      'the cell reads the index of the row above (KOR that of PRK). Read from the formulas. Never a gap.',
  },
];

/** Where a missing Human Development Index does not count once, by the formulas of this edition. */
const missingHdiCounts: ReadonlyMap<string, number> = new Map([
  ['KOR', 0],
  ['VNM', 2],
  ['YEM', 2],
  ['ZMB', 2],
  ['ZWE', 2],
]);

const classNames = ['Very Low', 'Low', 'Medium', 'High', 'Very High'];

/** Reads class, rank and reliability of the front sheet and of the sheet of the reliability index. */
export function informResults(
  front: InformSheet,
  reliability: InformSheet,
  areas: readonly string[],
  faults: Faults,
): ImportedTable {
  checkAreas(areas, reliability, 1, 0, faults);
  const number = (
    sheet: InformSheet,
    row: number,
    column: number,
    whole = false,
  ): number | null => {
    const place = sheet.place(row, column);
    const rule = { whole, atLeast: 0 };
    const value = numberIn(sheet.cell(row, column), rule, faults, place, 'value');
    if (sheet.cell(row, column) === null) faults.add(place, 'cell needs a number, got nothing');
    return value;
  };
  const rows = areas.map((area, index): Cell[] => {
    const row = index + 1;
    const riskClass = textOf(front.cell(row, 3)) ?? '';
    if (!classNames.includes(riskClass)) {
      faults.add(
        front.place(row, 3),
        `risk class needs ${classNames.join(', ')}, got "${riskClass}"`,
      );
    }
    return [
      area,
      riskClass,
      number(front, row, 4, true),
      number(front, row, 5),
      number(front, row, 38, true),
      number(front, row, 39),
      textOf(front.cell(row, 40)) === 'YES',
      number(reliability, row, 2, true) === 1,
      number(reliability, row, 5),
      number(front, row, 41),
      number(reliability, row, 4),
      number(reliability, row, 6),
      missingHdiCounts.get(area) ?? 1,
    ];
  });
  return { name: 'results', fields: resultFields, primaryKey: ['iso3'], rows: sortRows(rows, 1) };
}
