import type { FieldDescription } from './importer.ts';

/** The columns of the table of losses. */
export const emdatLossFields: readonly FieldDescription[] = [
  {
    name: 'iso3',
    type: 'string',
    description:
      'area that the losses are counted under: AZO (Azores) under PRT, SPI (Canary Islands) under ESP; SCG (Serbia and Montenegro to 2006) stays SCG',
  },
  {
    name: 'year',
    type: 'integer',
    unit: 'year',
    description: 'calendar year in which the event began',
  },
  { name: 'hazard', type: 'string', description: 'code of the table hazards' },
  { name: 'subtype', type: 'string', description: 'code of the table subtypes, within the hazard' },
  {
    name: 'emdatCode',
    type: 'string',
    description: "the publisher's own code, historic ones included",
  },
  {
    name: 'events',
    type: 'integer',
    unit: 'country-events',
    description: 'events that touched the area; one event in two countries counts in both',
  },
  {
    name: 'deaths',
    type: 'integer',
    unit: 'persons',
    description: 'dead and missing; a gap: not reported, not zero',
  },
  {
    name: 'affected',
    type: 'integer',
    unit: 'persons',
    description: 'injured, affected and homeless; a gap: not reported, not zero',
  },
  {
    name: 'lossUsd',
    type: 'number',
    unit: 'US$ of the year of the event',
    description: 'direct economic loss; a gap: not reported, not zero',
  },
  {
    name: 'lossUsdAdjusted',
    type: 'number',
    unit: 'US$ of 2025',
    description:
      'direct economic loss by the US consumer price index, as the publisher gives it; a gap: not reported, or 2026, whose index is not out',
  },
  {
    name: 'consumerPriceIndex',
    type: 'number',
    unit: 'percent of 2025',
    description: 'US consumer price index behind lossUsdAdjusted; a gap: 2026',
  },
];

/** The columns of the table of hazards. */
export const hazardFields: readonly FieldDescription[] = [
  { name: 'hazard', type: 'string', description: 'our code' },
  { name: 'nameEn', type: 'string', description: 'name in English' },
  { name: 'nameZh', type: 'string', description: 'name in Chinese' },
  { name: 'emdatType', type: 'string', description: "EM-DAT's disaster type" },
  { name: 'emdatSubgroup', type: 'string', description: "EM-DAT's disaster subgroup" },
  {
    name: 'core',
    type: 'boolean',
    description: 'one of the eight types of the Global Natural Disaster Assessment Report',
  },
  { name: 'position', type: 'integer', description: 'place in lists, from one' },
];

/** The columns of the table of hazard subtypes. */
export const subtypeFields: readonly FieldDescription[] = [
  { name: 'hazard', type: 'string', description: 'code of the table hazards' },
  { name: 'subtype', type: 'string', description: 'our code, within the hazard' },
  { name: 'nameEn', type: 'string', description: "name in English, EM-DAT's disaster subtype" },
  { name: 'nameZh', type: 'string', description: 'name in Chinese' },
];
