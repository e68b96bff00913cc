import type { Cell, FieldDescription, ImportedTable } from './importer.ts';
import type { LossEvent } from './lossEvents.ts';

const gap = 'a gap: not reported, not zero';

/** What a field means, and its unit. */
interface Meaning {
  readonly type: FieldDescription['type'];
  readonly unit?: string;
  readonly description: string;
}

const meanings: Readonly<Record<keyof LossEvent, Meaning>> = {
  eventId: text('event, shared by all areas that it touched'),
  countryEventId: text('one event in one area; unique but for the yearly parts of a drought'),
  part: whole(
    'part',
    'which part of the event the row is, from one; above one: no event of its own',
  ),
  parts: whole('parts', 'into how many years the event was divided; one: not divided'),
  year: whole(
    'year',
    'calendar year that the row is counted in: the year in which the event began, or a year of a drought; a gap: unknown',
  ),
  areaThen: text("the publisher's code of the area at the time of the event; a gap: unknown"),
  area: text(
    'area that the losses are counted under today; a gap: unknown, or a state that has since been divided',
  ),
  hazard: text(
    'code of the table hazards, or of an event class that was kept on request; a gap: unknown',
  ),
  subtype: text('code of the table subtypes, within the hazard; a gap: unknown'),
  startYear: whole('year', 'in which the event began; a gap: unknown'),
  startMonth: whole('month', 'from one to twelve; a gap: unknown'),
  startDay: whole('day', 'of the month; a gap: unknown'),
  startPrecision: text('year, month or day: how exactly the beginning is known'),
  endYear: whole('year', 'in which the event ended; a gap: unknown'),
  endMonth: whole('month', 'from one to twelve; a gap: unknown'),
  endDay: whole('day', 'of the month; a gap: unknown'),
  endPrecision: text('year, month or day: how exactly the end is known'),
  deaths: number('persons', `dead and missing; whole unless a drought was divided; ${gap}`),
  injured: number('persons', gap),
  affected: number('persons', `in need of help, neither injured nor homeless; ${gap}`),
  homeless: number('persons', gap),
  totalAffected: number('persons', `as the publisher states it, added up by nobody else; ${gap}`),
  lossUsd: number('US$ of the year of the event', `direct economic loss; ${gap}`),
  lossUsdAdjusted: number(
    "US$ of the publisher's base year",
    `direct economic loss by the consumer price index; ${gap}, or a year without index`,
  ),
  insuredLossUsd: number('US$ of the year of the event', `insured part of the direct loss; ${gap}`),
  insuredLossUsdAdjusted: number(
    "US$ of the publisher's base year",
    `insured part by the consumer price index; ${gap}, or a year without index`,
  ),
  consumerPriceIndex: number(
    "percent of the publisher's base year",
    'behind the adjusted losses; a gap: not given',
  ),
  historic: {
    type: 'boolean',
    description:
      'the publisher holds the record for less complete, as events before 2000; a gap: not stated',
  },
  source: text('which publisher and format'),
  origin: text('where the row stands: file:line:column, or file:sheet:cell'),
};

/** A field of the event table; its name is a property of `LossEvent`. */
export interface LossEventField extends FieldDescription {
  readonly name: keyof LossEvent;
}

/** The columns of a table of events, in their order. */
export const lossEventFields: readonly LossEventField[] = (
  Object.keys(meanings) as (keyof LossEvent)[]
).map((name) => ({ name, ...meanings[name] }));

/**
 * Events as a table in our own form.
 *
 * @param events - as an importer gives them, in the order of the file
 */
export function lossEventTable(events: readonly LossEvent[]): ImportedTable {
  const names = lossEventFields.map(({ name }) => name);
  const rows = events.map((event): readonly Cell[] => names.map((name) => event[name]));
  return { name: 'events', fields: lossEventFields, primaryKey: ['countryEventId', 'part'], rows };
}

function text(description: string): Meaning {
  return { type: 'string', description };
}

function whole(unit: string, description: string): Meaning {
  return { type: 'integer', unit, description };
}

function number(unit: string, description: string): Meaning {
  return { type: 'number', unit, description };
}
