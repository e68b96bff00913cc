import type { TableField } from '../../../datasets/store/catalogue.ts';

/** The name of an imported table of events among the tables of the data screen. */
export function eventsTable(source: string): string {
  return `${source}/events`;
}

/** The fields of every table of events, in the order in which the store answers them. */
export const eventFields: readonly TableField[] = [
  text('eventId', 'event, shared by all areas that it touched'),
  count('part', 'part', 'which part of the event the row is; above one: no event of its own'),
  count('parts', 'part', 'into how many years the event was divided; one: not divided'),
  count('year', 'year', 'calendar year that the row is counted in; a gap: unknown'),
  text('areaThen', "the publisher's code of the area at the time of the event"),
  text('area', 'area that the losses are counted under today; a gap: unknown or divided since'),
  text('hazard', 'code of the table hazards; a gap: unknown'),
  text('subtype', 'code of the table subtypes, within the hazard; a gap: unknown'),
  count('startDate', 'date', 'year, month and day in eight digits; 00: unknown'),
  count('endDate', 'date', 'year, month and day in eight digits; 00: unknown'),
  amount('deaths', 'persons', 'dead and missing; a gap: not reported, not zero'),
  amount('affected', 'persons', 'in need of help; a gap: not reported, not zero'),
  amount('lossUsd', 'US$ of the year of the event', 'direct loss; a gap: not reported, not zero'),
  amount('lossUsdAdjusted', "US$ of the publisher's base year", 'direct loss; a gap: not reported'),
  amount('insuredLossUsd', 'US$ of the year of the event', 'insured part; a gap: not reported'),
  { name: 'historic', type: 'boolean', description: 'a forerunner of a state of today' },
  text('origin', 'file, line and column that the row comes from'),
];

function text(name: string, description: string): TableField {
  return { name, type: 'string', description };
}

function count(name: string, unit: string, description: string): TableField {
  return { name, type: 'integer', unit, description };
}

function amount(name: string, unit: string, description: string): TableField {
  return { name, type: 'number', unit, description };
}
