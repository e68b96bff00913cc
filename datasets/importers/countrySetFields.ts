import type { FieldDescription } from './importer.ts';

/** The columns of the table of sets. */
export const setFields: readonly FieldDescription[] = [
  { name: 'set', type: 'string', description: 'code of the set' },
  { name: 'nameEn', type: 'string', description: 'name in English' },
  { name: 'nameZh', type: 'string', description: 'name in Chinese' },
  { name: 'kind', type: 'string', description: 'all, belt-and-road, mechanism or region' },
  { name: 'origin', type: 'string', description: 'where the membership comes from' },
  {
    name: 'certainty',
    type: 'string',
    description: 'by-definition, published, press or to-be-confirmed: how sure the membership is',
  },
  { name: 'note', type: 'string', description: 'what a reader must know; a gap: nothing' },
  { name: 'position', type: 'integer', description: 'place in lists, from one' },
];

/** The columns of the table of memberships. */
export const memberFields: readonly FieldDescription[] = [
  { name: 'set', type: 'string', description: 'code of the table sets' },
  { name: 'iso3', type: 'string', description: 'area; every row counts as in the set' },
  { name: 'role', type: 'string', description: 'what the area is in the set, such as member' },
  {
    name: 'since',
    type: 'string',
    description: 'year or date of joining or signing, as exact as it is known; a gap: not known',
  },
  {
    name: 'sinceAlternatives',
    type: 'string',
    description: 'other years or dates that sources give, in their words; a gap: none known',
  },
  {
    name: 'sinceCertainty',
    type: 'string',
    description:
      'dated (a date is documented), indicative (a compilation) or conflicting (sources differ); a gap where since is one',
  },
  {
    name: 'certainty',
    type: 'string',
    description: 'by-definition, published, press or to-be-confirmed: how sure the membership is',
  },
  { name: 'origin', type: 'string', description: 'where the membership comes from' },
  { name: 'note', type: 'string', description: 'what a reader must know; a gap: nothing' },
];

/** The columns of the table of signatories. */
export const signatoryFields: readonly FieldDescription[] = [
  { name: 'iso3', type: 'string', description: 'signatory' },
  { name: 'region', type: 'string', description: 'region in which the portal counts it' },
  {
    name: 'signedYear',
    type: 'integer',
    unit: 'year',
    description: 'year of the first cooperation document; indicative: compilations differ',
  },
  {
    name: 'signedYearAlternatives',
    type: 'string',
    description: 'other years that sources give, in their words; a gap: none known',
  },
  { name: 'in152', type: 'boolean', description: 'counted among the 152 of September 2023' },
  { name: 'onPortalList', type: 'boolean', description: 'on the portal list of October 2023' },
  { name: 'status', type: 'string', description: 'withdrawal, as reported; a gap: none' },
  { name: 'note', type: 'string', description: 'what a reader must know; a gap: nothing' },
];
