import type { FieldDescription } from './importer.ts';

const nodeId: FieldDescription = {
  name: 'nodeId',
  type: 'string',
  description: "Node of the index; the publisher's code where it has one, else ours. Never a gap.",
};

/** Fields of the table of nodes. */
export const nodeFields: readonly FieldDescription[] = [
  nodeId,
  { name: 'position', type: 'integer', description: 'Order in the workbook, from 1.' },
  {
    name: 'level',
    type: 'string',
    description:
      'index, dimension, category, component, sub-component, indicator (a score from 0 to 10), ' +
      'value (a quantity on the way to a score) or unused (computed, but in no parent).',
  },
  { name: 'nameEn', type: 'string', description: 'English name, ours.' },
  { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
  {
    name: 'method',
    type: 'string',
    description:
      'How it is computed from what the framework lists: arithmetic, inverse-geometric (of 10 ' +
      'minus score, rescaled to 1-10) or geometric mean, each over the inputs that are not gaps; ' +
      'sum (a gap counts nothing); denominate; or a transformation listed in normalisation.',
  },
  {
    name: 'decimals',
    type: 'integer',
    description:
      'Decimals to which the workbook rounds it, half away from zero. A gap: not rounded.',
  },
  {
    name: 'floor',
    type: 'number',
    unit: 'score (0-10)',
    description: 'Score in place of zero. A gap: zero stays zero.',
  },
  { name: 'sheet', type: 'string', description: 'Sheet of the workbook.' },
  { name: 'column', type: 'string', description: 'Column of that sheet, in letters.' },
  {
    name: 'publishedName',
    type: 'string',
    description: 'Heading in the workbook, letter by letter. A gap: the workbook has none.',
  },
];

/** Fields of the table of parents and children. */
export const frameworkFields: readonly FieldDescription[] = [
  nodeId,
  { name: 'position', type: 'integer', description: 'Order of the input, from 1.' },
  {
    name: 'inputKind',
    type: 'string',
    description: 'node (another node) or indicator (a raw value).',
  },
  { name: 'inputId', type: 'string', description: 'Code of that node or raw indicator.' },
  {
    name: 'weight',
    type: 'number',
    description: 'Weight in an average, factor in a sum, a share or a score. Never a gap.',
  },
];

/** Fields of the table of denominators. */
export const denominationFields: readonly FieldDescription[] = [
  nodeId,
  {
    name: 'denominator',
    type: 'string',
    description: 'population, or the raw indicator that divides.',
  },
  {
    name: 'populationYear',
    type: 'integer',
    unit: 'year',
    description: 'Year of the population. A gap: see populationYearOf, or not by population.',
  },
  {
    name: 'populationYearOf',
    type: 'string',
    description:
      "Raw indicator whose dataYear in that country is the population's year. A gap: one year " +
      'for all.',
  },
  { name: 'cap', type: 'number', description: 'Greatest value. A gap: no cap.' },
];

/** Fields of the table of limits. */
export const normalisationFields: readonly FieldDescription[] = [
  nodeId,
  {
    name: 'transformation',
    type: 'string',
    description:
      'Before the limits: identity, log10, square; or power, the whole score (see parameters).',
  },
  {
    name: 'minimum',
    type: 'number',
    unit: 'of the transformed value',
    description: 'Value that gives 0, or 10 where more is better. Never a gap.',
  },
  {
    name: 'maximum',
    type: 'number',
    unit: 'of the transformed value',
    description: 'Value that gives 10, or 0 where more is better. Never a gap.',
  },
  { name: 'direction', type: 'integer', description: '1: more is worse; -1: more is better.' },
  {
    name: 'zeroScore',
    type: 'string',
    description:
      'Score of a raw value of zero, or gap where zero means missing. A gap: no rule for zero.',
  },
  {
    name: 'landAreaAtLeastKm2',
    type: 'number',
    unit: 'km²',
    description: 'Smaller countries get no score. A gap: all get one.',
  },
  {
    name: 'fallback',
    type: 'string',
    description:
      'hdi-from-gdp: a missing value is estimated from GDP per person (see parameters). A gap: a ' +
      'missing value stays missing.',
  },
];

/** Fields of the table of published scores. */
export const scoreFields: readonly FieldDescription[] = [
  { name: 'iso3', type: 'string', description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.' },
  nodeId,
  {
    name: 'score',
    type: 'number',
    unit: 'score (0-10); for nodes of level value the unit in their name',
    description: 'Published value. A gap: the workbook says x, all that it needs is missing.',
  },
];
