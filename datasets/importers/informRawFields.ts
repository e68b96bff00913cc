import type { FieldDescription } from './importer.ts';

const iso3: FieldDescription = {
  name: 'iso3',
  type: 'string',
  description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.',
};

const indicatorId: FieldDescription = {
  name: 'indicatorId',
  type: 'string',
  description: "Raw indicator, the workbook's code (sheet Indicator Data, row 4). Never a gap.",
};

/** Fields of the table of indicators. */
export const indicatorFields: readonly FieldDescription[] = [
  indicatorId,
  { name: 'position', type: 'integer', description: 'Order in the workbook, from 1.' },
  { name: 'nameEn', type: 'string', description: 'English name, ours.' },
  { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
  { name: 'unit', type: 'string', description: 'Unit of the values as they are, ours.' },
  {
    name: 'publishedName',
    type: 'string',
    description: 'Heading in the workbook, letter by letter, faults included.',
  },
  {
    name: 'publishedUnit',
    type: 'string',
    description: 'Unit in the workbook; some fractions are called %. A gap: the workbook has none.',
  },
  {
    name: 'surveyYear',
    type: 'string',
    description: 'Survey year or span of years in the workbook. A gap: the workbook has none.',
  },
  {
    name: 'referenceYear',
    type: 'integer',
    unit: 'year',
    description:
      'Year from which the age of a value is counted for the reliability index. A gap: the ' +
      'indicator is left out of it.',
  },
  {
    name: 'countsAsMissing',
    type: 'boolean',
    description: 'Whether a missing or imputed value counts for the reliability index.',
  },
];

/** Fields of the table of raw values. */
export const rawValueFields: readonly FieldDescription[] = [
  iso3,
  indicatorId,
  {
    name: 'value',
    type: 'number',
    unit: 'see unit of the indicator',
    description: 'Raw value. A gap: the reason stands in gap.',
  },
  {
    name: 'gap',
    type: 'string',
    description:
      'Why there is no value: no-data, the workbook says No data; not-reported, the cell is ' +
      'blank. A gap: there is a value.',
  },
  {
    name: 'dataYear',
    type: 'integer',
    unit: 'year',
    description: 'Year of this value (sheet Indicator Date). A gap: the workbook has none.',
  },
  {
    name: 'imputation',
    type: 'string',
    description:
      "The publisher's note how the value was filled in (sheet Indicator Data imputation). A gap: " +
      'not imputed.',
  },
  {
    name: 'source',
    type: 'string',
    description: 'Who supplied the value (sheet Indicator Source). A gap: the workbook has none.',
  },
];

/** Fields of the table of population. */
export const populationFields: readonly FieldDescription[] = [
  iso3,
  { name: 'year', type: 'integer', unit: 'year', description: 'Calendar year. Never a gap.' },
  {
    name: 'population',
    type: 'number',
    unit: 'people',
    description:
      'Population by which the workbook divides; some are stored a billionth off a whole ' +
      'number. A gap: the workbook has none.',
  },
];
