import { failure, type Result } from '../../analysis/failure.ts';
import { type NumberRule, numberIn } from './cells.ts';
import { compareText } from './compareText.ts';
import { readKnownCodes } from './countryCodes.ts';
import { columnIndices, readDelimited } from './delimited.ts';
import { startFaults } from './faults.ts';
import type { Cell, FieldDescription, Imported, LeftOut } from './importer.ts';

/** Where UNDP's time series stand among the publishers' files. */
export const humanDevelopmentFile = 'hdi/HDR23-24_Composite_indices_complete_time_series.csv';

/** First and last year of the edition. */
export const humanDevelopmentYears = { first: 1990, last: 2022 } as const;

interface Indicator {
  /** Beginning of the publisher's column names; the year follows. */
  readonly source: string;
  readonly field: FieldDescription;
  readonly rule: NumberRule;
}

const indicators: readonly Indicator[] = [
  {
    source: 'hdi',
    field: {
      name: 'humanDevelopmentIndex',
      type: 'number',
      unit: 'from 0 to 1',
      description: 'human development index; a gap: not computed',
    },
    rule: { atLeast: 0, atMost: 1 },
  },
  {
    source: 'le',
    field: {
      name: 'lifeExpectancyYears',
      type: 'number',
      unit: 'years',
      description: 'life expectancy at birth; a gap: no data',
    },
    rule: { atLeast: 0, atMost: 120 },
  },
  {
    source: 'eys',
    field: {
      name: 'expectedSchoolingYears',
      type: 'number',
      unit: 'years',
      description: 'expected years of schooling; a gap: no data',
    },
    rule: { atLeast: 0, atMost: 30 },
  },
  {
    source: 'mys',
    field: {
      name: 'meanSchoolingYears',
      type: 'number',
      unit: 'years',
      description: 'mean years of schooling; a gap: no data',
    },
    rule: { atLeast: 0, atMost: 30 },
  },
  {
    source: 'gnipc',
    field: {
      name: 'gniPerCapitaPpp',
      type: 'number',
      unit: 'international $ of 2017 per person',
      description: 'gross national income per person at purchasing power parity; a gap: no data',
    },
    rule: { atLeast: 0 },
  },
];

/**
 * Reads the human development index and its components from UNDP's wide file of time series.
 *
 * The file is in windows-1252. Groups of countries are left out.
 *
 * @param files - the publishers' files, UNDP's time series and the list of codes among them
 * @returns one row for each country and year with at least one value
 * @fails bad-input  a file or column is absent, a code unknown, or a number broken or out of bounds:
 *   each named by file and line
 */
export function humanDevelopment(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<Imported>> {
  return Promise.resolve(readSeries(files));
}

function readSeries(files: ReadonlyMap<string, Uint8Array>): Result<Imported> {
  const file = humanDevelopmentFile;
  const step = 'humanDevelopment';
  const bytes = files.get(file);
  if (bytes === undefined) return failure('bad-input', step, `${step} needs ${file}`, [file]);
  const known = readKnownCodes(files);
  if (!known.ok) return known;
  const table = readDelimited(bytes, file, ',', 'windows-1252');
  if (!table.ok) return table;
  const { first, last } = humanDevelopmentYears;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = years.flatMap((year) => indicators.map(({ source }) => `${source}_${year}`));
  const indices = columnIndices(table.value, ['iso3', ...names]);
  if (!indices.ok) return indices;
  const [codeAt, ...valuesAt] = indices.value;
  const faults = startFaults(step);
  const leftOut: LeftOut[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const { line, cells } of table.value.rows) {
    const place = `${file}:${line}`;
    const iso3 = cells[codeAt] ?? '';
    if (iso3.startsWith('ZZ')) {
      leftOut.push({ place, reason: 'group of countries of UNDP' });
      continue;
    }
    if (!known.value.has(iso3)) faults.add(place, `country code "${iso3}" is unknown`);
    years.forEach((year, yearIndex) => {
      const values = indicators.map(({ source, rule }, index) => {
        const at = valuesAt[yearIndex * indicators.length + index] ?? -1;
        return numberIn(cells[at], rule, faults, place, `${source}_${year}`);
      });
      if (values.some((value) => value !== null)) rows.push([iso3, year, ...values]);
    });
  }
  const fields: readonly FieldDescription[] = [
    { name: 'iso3', type: 'string', description: 'area' },
    { name: 'year', type: 'integer', unit: 'year', description: 'calendar year' },
    ...indicators.map(({ field }) => field),
  ];
  rows.sort((a, b) => compareText(String(a[0]), String(b[0])) || Number(a[1]) - Number(b[1]));
  return faults.settle({
    tables: [{ name: 'human-development', fields, primaryKey: ['iso3', 'year'], rows }],
    leftOut,
  });
}
