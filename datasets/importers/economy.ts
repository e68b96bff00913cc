import { type Result, success } from '../../analysis/failure.ts';
import { compareText } from './compareText.ts';
import type { Cell, FieldDescription, Imported, LeftOut } from './importer.ts';
import { readWorldBankCodes } from './worldBankCodes.ts';
import { readWorldBankSeries, type SeriesFile } from './worldBankSeries.ts';

const positive = { atLeast: 0 };
const percent = { atLeast: 0, atMost: 100 };
const byCode = ['Country Code', 'Year', 'Value'] as const;

/** Every column of the table and the file it comes from. */
const indicators: readonly { readonly field: FieldDescription; readonly series: SeriesFile }[] = [
  {
    field: {
      name: 'population',
      type: 'integer',
      unit: 'persons',
      description: 'total population, midyear (SP.POP.TOTL); a gap: no data',
    },
    series: {
      file: 'wdi/SP.POP.TOTL_population.csv',
      columns: byCode,
      by: 'code',
      rule: { ...positive, whole: true },
    },
  },
  {
    field: {
      name: 'gdpUsd',
      type: 'number',
      unit: 'current US$',
      description: 'gross domestic product (NY.GDP.MKTP.CD); a gap: no data',
    },
    series: { file: 'wdi/NY.GDP.MKTP.CD_gdp.csv', columns: byCode, by: 'code', rule: positive },
  },
  {
    field: {
      name: 'gdpPerCapitaPpp',
      type: 'number',
      unit: 'international $ of 2021 per person',
      description:
        'gross domestic product per person at purchasing power parity (NY.GDP.PCAP.PP.KD); a gap: no data',
    },
    series: byName('NY.GDP.PCAP.PP.KD', positive),
  },
  {
    field: {
      name: 'gniPerCapitaPpp',
      type: 'number',
      unit: 'international $ of 2021 per person',
      description:
        'gross national income per person at purchasing power parity (NY.GNP.PCAP.PP.KD); a gap: no data',
    },
    series: byName('NY.GNP.PCAP.PP.KD', positive),
  },
  {
    field: {
      name: 'giniIndex',
      type: 'number',
      unit: 'from 0 (equal) to 100',
      description:
        'Gini index of income or consumption (SI.POV.GINI); a gap: no survey in the year',
    },
    series: byName('SI.POV.GINI', percent),
  },
  {
    field: {
      name: 'urbanPercent',
      type: 'number',
      unit: 'percent of population',
      description: 'urban population (SP.URB.TOTL.IN.ZS, edition of 2021); a gap: no data',
    },
    series: {
      file: 'wdi/urban-development-1960-2020.csv',
      columns: ['Country Code', 'Year', 'average_value_Urban population (% of total population)'],
      by: 'code',
      rule: percent,
    },
  },
];

/** The World Bank's files that the table is made from. */
export const economyFiles: readonly string[] = indicators.map(({ series }) => series.file);

/**
 * Makes the table of population and economy by country and year from the World Bank's files.
 *
 * @param files - the World Bank's files, its list of economies and the list of codes
 * @returns one row for each area and year with at least one value
 * @fails bad-input  as `readWorldBankSeries`
 */
export function economy(files: ReadonlyMap<string, Uint8Array>): Promise<Result<Imported>> {
  return Promise.resolve(makeTable(files));
}

function makeTable(files: ReadonlyMap<string, Uint8Array>): Result<Imported> {
  const economies = readWorldBankCodes(files);
  if (!economies.ok) return economies;
  const rows = new Map<string, Cell[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, { series }] of indicators.entries()) {
    const read = readWorldBankSeries(files, series, economies.value);
    if (!read.ok) return read;
    leftOut.push(...read.value.leftOut);
    for (const [key, value] of read.value.values) {
      const row = rows.get(key) ?? [
        key.slice(0, 3),
        Number(key.slice(4)),
        ...indicators.map((): Cell => null),
      ];
      row[index + 2] = value;
      rows.set(key, row);
    }
  }
  const table = {
    name: 'economy',
    fields: [
      { name: 'iso3', type: 'string', description: 'area' },
      { name: 'year', type: 'integer', unit: 'year', description: 'calendar year' },
      ...indicators.map(({ field }) => field),
    ],
    primaryKey: ['iso3', 'year'],
    rows: [...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row),
  } as const;
  return success({ tables: [table], leftOut });
}

function byName(indicator: string, rule: SeriesFile['rule']): SeriesFile {
  return {
    file: `wdi/${indicator}.csv`,
    columns: ['country', 'year', indicator],
    by: 'name',
    rule,
  };
}
