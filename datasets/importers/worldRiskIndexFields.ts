import type { FieldDescription } from './importer.ts';
import { worldRiskIndexCodes } from './worldRiskIndexCodes.ts';

const unit = 'score (0.01-100)';

/** Fields of the table of results: country, year, and every column of the publisher. */
export const resultFields: readonly FieldDescription[] = [
  { name: 'iso3', type: 'string', description: 'Country, ISO 3166-1 alpha-3 code. Never a gap.' },
  {
    name: 'year',
    type: 'integer',
    unit: 'year',
    description: 'Year that the index speaks of. 2023 repeats 2022 in every column. Never a gap.',
  },
  ...worldRiskIndexCodes.map(
    ({ code, field, nameEn }): FieldDescription => ({
      name: field,
      type: 'number',
      unit,
      description: `${code}: ${nameEn}; more is worse. A gap: ${
        code === 'SI_14a'
          ? 'the file holds #NUM! (2000 to 2008).'
          : 'the cell of the file is blank.'
      }`,
    }),
  ),
];

/** Fields of the table of codes. */
export const codeFields: readonly FieldDescription[] = [
  { name: 'code', type: 'string', description: "The publisher's column. Never a gap." },
  { name: 'position', type: 'integer', description: 'Order in the file, from 1.' },
  { name: 'field', type: 'string', description: 'Our column in results.' },
  { name: 'parent', type: 'string', description: 'Code of the parent. A gap: the index itself.' },
  {
    name: 'level',
    type: 'string',
    description: 'index, dimension, category, indicator, or series (a normalised data series).',
  },
  {
    name: 'method',
    type: 'string',
    description:
      'geometric-mean: unweighted, of its children; given: taken from the file as it stands.',
  },
  { name: 'nameEn', type: 'string', description: 'English name, ours.' },
  { name: 'nameZh', type: 'string', description: 'Chinese name, ours.' },
  {
    name: 'nameBasis',
    type: 'string',
    description:
      "What the name rests on: report (the method graphic of the publisher's report) or " +
      'later-edition (metadata of a later edition with the same codes); the file names no code.',
  },
];
