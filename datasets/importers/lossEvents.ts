/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/**
 * One country-event of a table that a user brings: what one event did to one area.
 *
 * The common form of every importer of events. A gap is null and means "not reported", never zero;
 * `lossEventFields` (lossEventTable.ts) has the meaning and the unit of each field.
 */
export interface LossEvent {
  readonly eventId: string;
  readonly countryEventId: string;
  readonly part: number;
  readonly parts: number;
  readonly year: number | null;
  readonly areaThen: string | null;
  readonly area: string | null;
  readonly hazard: string | null;
  readonly subtype: string | null;
  readonly startYear: number | null;
  readonly startMonth: number | null;
  readonly startDay: number | null;
  readonly startPrecision: DatePrecision | null;
  readonly endYear: number | null;
  readonly endMonth: number | null;
  readonly endDay: number | null;
  readonly endPrecision: DatePrecision | null;
  readonly deaths: number | null;
  readonly injured: number | null;
  readonly affected: number | null;
  readonly homeless: number | null;
  readonly totalAffected: number | null;
  readonly lossUsd: number | null;
  readonly lossUsdAdjusted: number | null;
  readonly insuredLossUsd: number | null;
  readonly insuredLossUsdAdjusted: number | null;
  readonly consumerPriceIndex: number | null;
  readonly historic: boolean | null;
  readonly source: string;
  readonly origin: string;
}

/** Events counted in both ways; the two are never added or compared. */
export interface EventCounts {
  /** One event in three areas counts three times. */
  readonly countryEvents: number;
  /** One event in three areas counts once. */
  readonly distinctEvents: number;
}

/** Counts events as they come. */
export interface RunningCounts {
  readonly add: (event: LossEvent) => void;
  readonly all: () => EventCounts;
}

/** Starts a count at zero; the yearly parts of one drought count once. */
export function startCounts(): RunningCounts {
  const distinct = new Set<string>();
  let countryEvents = 0;
  return {
    add: ({ eventId, part }) => {
      if (part > 1) return;
      countryEvents += 1;
      distinct.add(eventId);
    },
    all: () => ({ countryEvents, distinctEvents: distinct.size }),
  };
}

/**
 * Counts country-events and distinct events; the yearly parts of one drought count once.
 *
 * @param events - as an importer gives them
 * @example countEvents(tsunamiInTwelveAreas) // `{ countryEvents: 12, distinctEvents: 1 }`
 */
export function countEvents(events: readonly LossEvent[]): EventCounts {
  const counts = startCounts();
  for (const event of events) counts.add(event);
  return counts.all();
}
