import type { FieldDescription } from './importer.ts';

/** The columns of the table of countries. */
export const countryFields: readonly FieldDescription[] = [
  {
    name: 'iso3',
    type: 'string',
    description: 'ISO 3166-1 alpha-3 code; historic areas keep their last one (SCG)',
  },
  { name: 'iso2', type: 'string', description: 'ISO 3166-1 alpha-2 code' },
  { name: 'm49', type: 'integer', description: 'UN M49 code' },
  { name: 'nameEn', type: 'string', description: 'short name in English' },
  { name: 'nameZh', type: 'string', description: 'short name in Chinese' },
  {
    name: 'continent',
    type: 'string',
    description:
      'grouping of the Belt and Road counts: Africa, Asia, Europe, Oceania, Latin America and Caribbean, Northern America, Antarctica; Cyprus in Europe as there',
  },
  { name: 'unRegion', type: 'string', description: 'UN region; a gap: the UN gives none' },
  { name: 'unSubregion', type: 'string', description: 'UN subregion; a gap: the UN gives none' },
  { name: 'leastDeveloped', type: 'boolean', description: 'UN list of least developed countries' },
  {
    name: 'smallIsland',
    type: 'boolean',
    description: 'UN list of small island developing states',
  },
  {
    name: 'worldBankRegion',
    type: 'string',
    description: 'World Bank region, FY24; a gap: not a World Bank economy',
  },
  {
    name: 'incomeGroup',
    type: 'string',
    description:
      'World Bank income group by GNI per capita of 2022 (FY24); a gap: not a World Bank economy or unclassified (Venezuela)',
  },
  { name: 'status', type: 'string', description: 'current or historic' },
  {
    name: 'succeededBy',
    type: 'string',
    description: 'alpha-3 codes of the successors of a historic area, blank-separated; else a gap',
  },
];
